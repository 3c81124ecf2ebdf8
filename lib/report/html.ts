import { whyIncomplete } from '@/lib/text/why-incomplete';
import { reportStyle } from './html-style';
import { html, type LateText, type Markup, safeLink, styleElement } from './markup';
import type { ReportEvidence, ReportModel } from './model';
import { overviewFields, scoreText } from './overview-tables';
import { columnShares, type ReportTable, type TableCell } from './table';
import type { Words } from './words';

export interface HtmlOptions {
  tables: ReportTable[];
  arithmetic: ReportTable;
  /** Thumbnail as data address, where there is one. */
  thumbnail(n: number): LateText | null;
  /** SHA-256 of a text in base64, for the policy that names the style sheet. */
  hash(text: string): Promise<string>;
}

/** Tables too wide for an upright page. */
const narrow = new Set(['arithmetic', 'pages']);
/** Columns whose texts are sentences. */
const longColumn = 24;

function linked(text: string, address: string | undefined): Markup {
  const href = address === undefined ? null : safeLink(address);
  return href === null ? html`${text}` : html`<a href="${href}" rel="noreferrer noopener">${text}</a>`;
}

function content(each: TableCell, words: Words): Markup {
  if (!each.refs) return linked(each.text, each.link);
  return html`${each.refs.map((n) => html`<a href="#e${n}">${words.t('report.evidence.number', { n })}</a> `)}`;
}

function cellMarkup(each: TableCell | null, column: ReportTable['columns'][number] | undefined, words: Words): Markup {
  if (!each) return html``;
  const classes = [column?.align, each.tone && `tone-${each.tone}`, (column?.width ?? 0) >= longColumn && 'long'].filter(Boolean).join(' ');
  const body = content(each, words);
  return (each.rowSpan ?? 1) > 1
    ? html`<td class="${classes}" rowspan="${each.rowSpan ?? 1}">${body}</td>`
    : html`<td class="${classes}">${body}</td>`;
}

function tableMarkup(table: ReportTable, words: Words): Markup {
  if (table.rows.length === 0) return html`<p class="soft">${table.empty}</p>`;
  const shown = table.columns.map((column) => !column.sheetOnly);
  const columns = table.columns.filter((column) => !column.sheetOnly);
  // An attribute, not a style: the page's own policy forbids styles of single elements.
  const shares = columnShares(columns).map((share) => html`<col width="${(share * 100).toFixed(2)}%">`);
  const heads = columns.map((column) => html`<th scope="col" class="${column.align ?? ''}">${column.title}</th>`);
  const rows = table.rows.map(
    (row) => html`<tr>${row.map((each, index) => (shown[index] ? cellMarkup(each, table.columns[index], words) : html``))}</tr>`,
  );
  return html`<div class="scroll" role="region" aria-label="${table.title}" tabindex="0"><table><colgroup>${shares}</colgroup><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function section(id: string, title: string, caption: string, body: Markup, wide: boolean): Markup {
  return html`<section id="${id}" class="${wide ? 'wide' : ''}"><h2>${title}</h2>${caption !== '' && html`<p class="soft">${caption}</p>`}${body}</section>`;
}

function figureMarkup({ n, file, clauses, sidecar }: ReportEvidence, options: HtmlOptions, words: Words): Markup {
  const { t } = words;
  const thumbnail = options.thumbnail(n);
  const name = t('report.evidence.number', { n });
  const alt = t('report.evidence.alt', { n, title: sidecar.title });
  const picture = thumbnail ? html`<a href="${file}"><img src="${thumbnail}" alt="${alt}"></a>` : html`<a href="${file}">${file}</a>`;
  return html`<li><figure id="e${n}">${picture}<figcaption><strong>${name}</strong> ${t(`report.kind.${sidecar.kind}`)} ${clauses.join(' ')}<br>${linked(
    sidecar.title || sidecar.url,
    sidecar.url,
  )}<br>${words.instant(sidecar.capturedAt)}${!sidecar.complete && html`<br><span class="tone-cannot-tell">${t('report.evidence.partial', { why: whyIncomplete(sidecar.incompleteBecause, t) })}</span>`}<br><code>${sidecar.sha256}</code></figcaption></figure></li>`;
}

function evidenceMarkup(model: ReportModel, table: ReportTable, options: HtmlOptions, words: Words): Markup {
  if (model.evidence.length === 0) return html`<p class="soft">${table.empty}</p>`;
  return html`<ul class="gallery">${model.evidence.map((each) => figureMarkup(each, options, words))}</ul>`;
}

function glance(model: ReportModel, words: Words): Markup {
  const { t } = words;
  const verdict = model.sheet.verdict;
  const tone = verdict === 'qualified' ? 'pass' : verdict === 'unqualified' ? 'veto' : 'needs-review';
  const figures: [string, string, string][] = [
    [t('report.field.verdict'), t(`report.verdict.${verdict ?? 'none'}`), `tone-${tone}`],
    [t(model.sheet.score ? 'report.field.score' : 'report.field.range'), scoreText(model, words), ''],
    [t('report.field.undecided'), String(model.sheet.undecided), ''],
    [t('report.field.evidence-count'), String(model.evidence.length), ''],
  ];
  return html`<dl class="glance">${figures.map(([label, value, classes]) => html`<div><dt>${label}</dt><dd class="${classes}">${value}</dd></div>`)}</dl>`;
}

/**
 * The report as one page that opens from disk without a network: no script, one style sheet named by its hash, pictures inside as small
 * twins and linked beside it in full. A policy in the page itself forbids everything else. The text is answered in pieces, in order.
 */
export async function reportToHtml(model: ReportModel, words: Words, options: HtmlOptions): Promise<readonly (string | LateText)[]> {
  const { t } = words;
  const policy = `default-src 'none'; style-src 'sha256-${await options.hash(reportStyle)}'; img-src data:; base-uri 'none'; form-action 'none'`;
  const title = `${model.site.name} ${t('report.title')}`;
  const sections = options.tables.map((table) =>
    table.id === 'evidence'
      ? section(table.id, table.title, table.caption, evidenceMarkup(model, table, options, words), false)
      : section(table.id, table.title, table.caption, tableMarkup(table, words), !narrow.has(table.id)),
  );
  const fields = overviewFields(model, words).map(
    ([label, value]) => html`<dt>${label}</dt><dd class="${value.tone ? `tone-${value.tone}` : ''}">${linked(value.text, value.link)}</dd>`,
  );
  const contents = [options.arithmetic, ...options.tables].map((table) => html`<li><a href="#${table.id}">${table.title}</a></li>`);
  const banner = model.campaign.purpose !== 'official' && html`<p class="banner">${t(`report.purpose.${model.campaign.purpose}`)}</p>`;
  const page = html`<!doctype html>
<html lang="${words.language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer"><title>${title}</title>${styleElement(reportStyle)}</head>
<body><header><h1>${title}</h1><p class="soft">${model.campaign.name} · ${t('report.field.as-of')} ${words.instant(model.campaign.asOf)} · ${t(`report.edition.${model.edition}`)}</p>${banner}${glance(model, words)}<nav aria-label="${t('report.contents')}"><ul>${contents}</ul></nav></header>
<main>${section('overview', t('report.section.overview'), '', html`<dl class="fields">${fields}</dl>`, false)}
${section(options.arithmetic.id, options.arithmetic.title, '', tableMarkup(options.arithmetic, words), false)}
${sections}</main>
<footer><p>${t('report.footer', { version: model.version, packId: model.packId })}</p></footer></body></html>
`;
  return page.pieces;
}
