import type { CellStyle } from 'hucre';
import type { Tone } from './table';

const line = { style: 'thin', color: { rgb: 'BFC5CE' } } as const;
const border = { top: line, right: line, bottom: line, left: line };

/** Ink of a tone on white paper, each at least 4.5:1; the word beside it says the same. */
const inks: Record<Tone, string> = {
  veto: '9B1C1C',
  fail: 'A34100',
  'needs-review': '1D4ED8',
  'cannot-tell': '4B5563',
  pass: '166534',
  bonus: '0F6B6B',
  muted: '5B6472',
};

export const titleStyle: CellStyle = { font: { bold: true, size: 16 }, alignment: { vertical: 'center' } };
export const captionStyle: CellStyle = { font: { color: { rgb: '5B6472' } }, alignment: { wrapText: true, vertical: 'center' } };
export const headStyle: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8ECF2' } },
  border,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};

interface BodyLook {
  align?: 'right' | 'center';
  tone?: Tone;
  link?: boolean;
  decimals?: boolean;
}

function madeStyle({ align, tone, link, decimals }: BodyLook): CellStyle {
  return {
    border,
    alignment: { vertical: 'top', wrapText: true, ...(align ? { horizontal: align } : {}) },
    font: {
      ...(link ? { color: { rgb: '1D4ED8' }, underline: true } : {}),
      ...(tone ? { color: { rgb: inks[tone] }, bold: tone !== 'muted' } : {}),
    },
    numFmt: decimals === undefined ? '@' : decimals ? '0.00' : '0',
  };
}

/** Styles made so far, by what tells them apart: thousands of cells share a dozen. */
const made = new Map<string, CellStyle>();

/** Style of a body cell: wrapped, framed, figures to the right with two decimals where they have them. */
export function bodyStyle(look: BodyLook): CellStyle {
  const key = [look.align, look.tone, look.link, look.decimals].join();
  const style = made.get(key) ?? madeStyle(look);
  made.set(key, style);
  return style;
}
