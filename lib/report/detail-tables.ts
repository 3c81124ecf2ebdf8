import type { AnyCheck } from '@/lib/findings/define-check';
import type { Finding, Outcome } from '@/lib/findings/finding';
import { checkNameOf, dateBasisOf, reasonOf } from '@/lib/findings/words';
import { clausesOf } from '@/lib/scores/clauses';
import type { ClauseCheck } from '@/lib/scores/rubric';
import { whyIncomplete } from '@/lib/text/why-incomplete';
import { evidenceCell } from './evidence-cell';
import type { ReportModel } from './model';
import { cell, type ReportTable, type TableCell, type Tone } from './table';
import type { Words } from './words';

const tones: Record<Outcome, Tone> = {
  fail: 'fail',
  'needs-review': 'needs-review',
  'cannot-tell': 'cannot-tell',
  pass: 'pass',
  'not-applicable': 'muted',
  error: 'cannot-tell',
};

/** Only addresses that a browser opens as pages become links; anything else stays text. */
export function pageLink(url: string): { link?: string } {
  return /^https?:\/\//i.test(url) ? { link: url } : {};
}

/** A clause's id, marked where its wording was not compared with the official text. */
function markedClause(id: string, model: ReportModel, { t }: Words): string {
  return clausesOf(model.rubric).get(id)?.verified === false ? `${id}${t('report.unverified')}` : id;
}

/** The reason; below it how a year came about that the page does not show. */
function reasonText(finding: Finding, { t, checks, language }: Words): string {
  const reason = reasonOf(finding, checks, language);
  const basis = finding.date && finding.date.year !== 'shown' ? dateBasisOf(finding, language) : null;
  return basis ? `${reason}\n${t('report.date', { basis })}` : reason;
}

function findingRow(finding: Finding, decision: string, why: string, model: ReportModel, words: Words): TableCell[] {
  const pictures = model.evidence.filter((each) => each.findingId === finding.id);
  return [
    cell(words.t(`outcome.${finding.outcome}`), { tone: tones[finding.outcome] }),
    cell(decision),
    cell(finding.subject.label, finding.subject.href ? pageLink(finding.subject.href) : {}),
    cell(checkNameOf(finding.check, words.checks, words.language)),
    cell(reasonText(finding, words)),
    cell(finding.clauses.map((id) => markedClause(id, model, words)).join(' ')),
    cell(finding.count, { number: finding.count }),
    cell(finding.page.title || finding.page.url, pageLink(finding.page.url)),
    cell(finding.page.url, pageLink(finding.page.url)),
    cell(why),
    cell(finding.excerpt),
    evidenceCell(pictures, words),
  ];
}

/** 问题明细: everything decided, then everything found and still open. */
export function findingsTable(model: ReportModel, words: Words): ReportTable {
  const { t } = words;
  const decided = model.decisions.map(({ finding, decision, why }) =>
    findingRow(finding, t(`report.decision.${decision}`), why ?? '', model, words),
  );
  const open = model.open.map((finding) => findingRow(finding, t('report.decision.open'), '', model, words));
  return {
    id: 'findings',
    title: t('report.table.findings'),
    caption: t('report.caption.findings'),
    columns: [
      { title: t('report.column.found'), width: 9 },
      { title: t('report.column.decision'), width: 9 },
      { title: t('report.column.subject'), width: 24 },
      { title: t('report.column.check'), width: 16 },
      { title: t('report.column.reason'), width: 44 },
      { title: t('report.column.clauses'), width: 20 },
      { title: t('report.column.count'), width: 8, align: 'right' },
      { title: t('report.column.page'), width: 26 },
      { title: t('report.column.address'), width: 36, sheetOnly: true },
      { title: t('report.column.why'), width: 26 },
      { title: t('report.column.excerpt'), width: 36 },
      { title: t('report.column.evidence'), width: 14 },
    ],
    rows: [...decided, ...open],
    empty: t('report.empty.findings'),
  };
}

/** 证据: every picture or file with what it shows, when and where it was taken, and its hash. */
export function evidenceTable(model: ReportModel, words: Words): ReportTable {
  const { t } = words;
  const pictures = new Map<number, number>();
  const rows = model.evidence.map(({ n, file, clauses, sidecar }, index) => {
    pictures.set(index, n);
    const part = sidecar.part && sidecar.part.of > 1 ? t('report.evidence.part', { n: sidecar.part.n, of: sidecar.part.of }) : '';
    const partial = sidecar.complete ? '' : t('report.evidence.partial', { why: whyIncomplete(sidecar.incompleteBecause, t) });
    return [
      cell(t('report.evidence.number', { n }), { link: file }),
      cell(''),
      cell([t(`report.kind.${sidecar.kind}`), part, partial].filter(Boolean).join(' ')),
      cell(clauses.join(' ')),
      cell(sidecar.title || sidecar.url, pageLink(sidecar.url)),
      cell(sidecar.url, pageLink(sidecar.url)),
      cell(words.instant(sidecar.capturedAt)),
      cell(sidecar.httpStatus ?? ''),
      cell(file, { link: file }),
      cell(sidecar.sha256),
    ];
  });
  return {
    id: 'evidence',
    title: t('report.table.evidence'),
    caption: t('report.caption.evidence'),
    columns: [
      { title: t('report.column.number'), width: 9 },
      { title: t('report.column.picture'), width: 24 },
      { title: t('report.column.kind'), width: 14 },
      { title: t('report.column.clauses'), width: 20 },
      { title: t('report.column.page'), width: 28 },
      { title: t('report.column.address'), width: 36, sheetOnly: true },
      { title: t('report.column.taken'), width: 17 },
      { title: t('report.column.status'), width: 9 },
      { title: t('report.column.file'), width: 30 },
      { title: 'SHA-256', width: 66 },
    ],
    rows,
    empty: t('report.empty.evidence'),
    pictures,
  };
}

/** 检查过的页面: what was looked at, and what on it could not be. */
export function pagesTable(model: ReportModel, words: Words): ReportTable {
  const { t } = words;
  return {
    id: 'pages',
    title: t('report.table.pages'),
    caption: t('report.caption.pages'),
    columns: [
      { title: t('report.column.page'), width: 36 },
      { title: t('report.column.address'), width: 48 },
      { title: t('report.column.viewed'), width: 17 },
      { title: t('report.column.gaps'), width: 40 },
    ],
    rows: model.visits.map((visit) => [
      cell(visit.title || visit.url, pageLink(visit.url)),
      cell(visit.url, pageLink(visit.url)),
      cell(words.instant(visit.viewedAt)),
      cell(
        visit.gaps.map((gap) => t('report.gap', { kind: t(`report.gap.${gap.kind}`), what: gap.what })).join('\n'),
        visit.gaps.length > 0 ? { tone: 'cannot-tell' } : {},
      ),
    ]),
    empty: t('report.empty.pages'),
  };
}

/** 定义说明: what each clause asks, what it was checked by, and where its wording comes from; then what is told for information. */
export function definitionsTable(model: ReportModel, words: Words): ReportTable {
  const { t } = words;
  const clauses = [...clausesOf(model.rubric).values()]
    .filter((clause) => clause.enabled)
    .map((clause) => [
      cell(clause.id),
      cell(words.pick(clause.text, clause.en)),
      cell(words.pick(clause.manual, clause.manualEn)),
      ...definitionCells(helping(clause.checks, words), words),
      cell(clause.source + (clause.verified ? '' : t('report.unverified'))),
    ]);
  const information = helping(model.rubric.information ?? [], words).map((check) => [
    cell(''),
    cell(t('report.information')),
    cell(''),
    ...definitionCells([check], words),
    cell(''),
  ]);
  return {
    id: 'definitions',
    title: t('report.table.definitions'),
    caption: t('report.caption.definitions'),
    columns: [
      { title: t('report.column.clause-id'), width: 12 },
      { title: t('report.column.clause'), width: 46 },
      { title: t('report.column.manual'), width: 46 },
      { title: t('report.column.check'), width: 20 },
      { title: t('report.column.definition'), width: 46 },
      { title: t('report.column.source'), width: 30 },
    ],
    rows: [...clauses, ...information],
    empty: t('report.empty.part'),
  };
}

/** Names and definitions of the checks that help with a clause. */
function definitionCells(checks: readonly AnyCheck[], words: Words): TableCell[] {
  return [
    cell(checks.map(({ name }) => words.pick(name.zh, name.en)).join('、') || words.t('report.manual-only')),
    cell(checks.map(({ definition }) => words.pick(definition.zh, definition.en)).join('\n')),
  ];
}

/** Checks that are named and that this version has, each once: a clause asks some with several figures. */
function helping(uses: readonly ClauseCheck[], words: Words): AnyCheck[] {
  return [...new Set(uses.flatMap(({ check }) => words.checks.get(check) ?? []))];
}
