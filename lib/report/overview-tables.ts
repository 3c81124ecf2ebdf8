import type { Points } from '@/lib/scores/score-sheet';
import { pageLink } from './detail-tables';
import type { ReportModel } from './model';
import { cell, type ReportTable, type TableCell } from './table';
import type { Words } from './words';

type Field = [label: string, value: TableCell];

/** Worst to best while something is open; one figure once nothing can change it. */
export function scoreText(model: ReportModel, { t }: Words): string {
  const { score, low, high } = model.sheet;
  if (score) return score.shown;
  if (!low && !high) return '—';
  return t('report.range', { low: low?.shown ?? t('report.unbounded'), high: high?.shown ?? '—' });
}

function vetoText(model: ReportModel, { t }: Words): TableCell {
  const { confirmed, proposed, undecided } = model.sheet.vetoes;
  if (confirmed.length > 0) return cell(t('report.vetoes.confirmed', { clauses: confirmed.join('、') }), { tone: 'veto' });
  const open = [
    proposed.length > 0 ? t('report.vetoes.proposed', { clauses: proposed.join('、') }) : '',
    undecided.length > 0 ? t('report.vetoes.undecided', { n: undecided.length }) : '',
  ].filter(Boolean);
  return open.length > 0 ? cell(open.join('；'), { tone: 'needs-review' }) : cell(t('report.vetoes.none'), { tone: 'pass' });
}

function verdictCell(model: ReportModel, { t }: Words): TableCell {
  const { verdict } = model.sheet;
  const tone = verdict === 'qualified' ? 'pass' : verdict === 'unqualified' ? 'veto' : 'needs-review';
  return cell(t(`report.verdict.${verdict ?? 'none'}`), { tone });
}

/** What the report is about and what came out, as label and value. */
export function overviewFields(model: ReportModel, words: Words): Field[] {
  const { t } = words;
  const { site, campaign, inspection, rubric, sheet } = model;
  const fields: Field[] = [
    [t('report.field.site'), cell(site.name)],
    [t('report.field.code'), cell(site.code)],
    [t('report.field.home'), cell(site.homeUrl, pageLink(site.homeUrl))],
    [t('report.field.kind'), cell(t(`report.site-kind.${site.kind}`))],
    [t('report.field.services'), cell(t(site.externalServices ? 'report.yes' : 'report.no'))],
    [t('report.field.sponsor'), cell(site.sponsor)],
    [t('report.field.region'), cell(site.region)],
    [t('report.field.campaign'), cell(campaign.name)],
    [t('report.field.as-of'), cell(`${words.instant(campaign.asOf)} (${campaign.timeZone})`)],
    [t('report.field.inspector'), cell(model.inspector)],
    [
      t('report.field.rubric'),
      cell(
        t('report.rubric', { name: words.pick(rubric.name, rubric.en), documentNo: rubric.documentNo, version: rubric.version }) +
          (rubric.verified ? '' : t('report.unverified')),
      ),
    ],
    [t('report.field.verdict'), verdictCell(model, words)],
    [t('report.field.score'), cell(scoreText(model, words))],
    [t('report.field.vetoes'), vetoText(model, words)],
    [t('report.field.undecided'), cell(sheet.undecided)],
    [t('report.field.pages'), model.edition === 'internal' ? cell(model.visits.length) : cell('')],
    [t('report.field.evidence-count'), cell(model.evidence.length)],
    [
      t('report.field.purpose'),
      cell(t(`report.purpose.${campaign.purpose}`), campaign.purpose === 'official' ? {} : { tone: 'needs-review' }),
    ],
    [t('report.field.edition'), cell(t(`report.edition.${model.edition}`))],
    [
      t('report.field.redactions'),
      cell(model.redactions.map(({ kind, texts }) => t('report.redaction', { kind: t(`report.redaction.${kind}`), n: texts })).join('；')),
    ],
    [t('report.field.started'), cell(words.instant(inspection.createdAt))],
    [t('report.field.updated'), cell(words.instant(inspection.updatedAt))],
    [t('report.field.number'), cell(model.packId)],
    [t('report.field.revision'), cell(inspection.revision)],
    [t('report.field.version'), cell(model.version)],
    [t('report.field.log-head'), cell(model.logHead)],
  ];
  return fields.filter(([, value]) => value.text !== '');
}

/** 总览 as a table of two columns. */
export function overviewTable(model: ReportModel, words: Words): ReportTable {
  return {
    id: 'overview',
    title: words.t('report.table.overview'),
    caption: '',
    columns: [
      { title: words.t('report.column.item'), width: 18 },
      { title: words.t('report.column.content'), width: 70 },
    ],
    rows: overviewFields(model, words).map(([label, value]) => [cell(label), value]),
    empty: '',
  };
}

function result(points: Points | null): TableCell {
  return points ? cell(points.shown, { number: Number(points.shown) }) : cell('—');
}

/** 计分过程: every step from full marks to the result, with the running figure at worst and at best; remarks follow. */
export function arithmeticTable(model: ReportModel, words: Words): ReportTable {
  const { t } = words;
  const steps = model.sheet.steps.map((step) => [cell(t(`step.${step.key}`, step.values)), result(step.low), result(step.high)]);
  const notes = model.sheet.notes.map((note) => [
    cell(t(`sheet-note.${note.key}`, note.values), { tone: 'needs-review' }),
    cell(''),
    cell(''),
  ]);
  return {
    id: 'arithmetic',
    title: t('report.section.arithmetic'),
    caption: '',
    columns: [
      { title: t('report.column.step'), width: 60 },
      { title: t('report.column.low'), width: 12, align: 'right' },
      { title: t('report.column.high'), width: 12, align: 'right' },
    ],
    rows: [...steps, ...notes],
    empty: '',
  };
}
