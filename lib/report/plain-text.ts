/** The most that a spreadsheet cell holds. */
const cellLimit = 32_767;

/**
 * Text as office formats can store it: characters that XML forbids and lone surrogates become U+FFFD, length is cut at the cell limit with
 * a mark that says so. Whether a text starts like a formula does not matter in xlsx, where it is stored as a string; see `csvText`.
 */
export function officeText(text: string): string {
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu, (each) => (each === '\n' || each === '\t' ? each : '\ufffd'));
  return clean.length <= cellLimit ? clean : `${clean.slice(0, cellLimit - 1)}…`;
}

/** Starts that spreadsheets take for a formula, their full-width twins included. */
const formulaStart = /^[\s\ufeff]*[=+\-@\t\r\n＝＋－＠|%]/;

/** A CSV field that no spreadsheet runs: a leading apostrophe where the text starts like a formula; plain numbers stay numbers. */
export function csvText(text: string): string {
  const clean = officeText(text);
  if (/^-?\d+(\.\d+)?$/.test(clean)) return clean;
  return formulaStart.test(clean) ? `'${clean}` : clean;
}
