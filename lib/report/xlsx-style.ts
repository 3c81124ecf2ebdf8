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

/** Every style names it: a style that leaves the name out is shown in whatever font the program likes, mostly with serifs. */
export const font = { name: 'Microsoft YaHei', size: 10 } as const;

export const titleStyle: CellStyle = { font: { ...font, bold: true, size: 16 }, alignment: { vertical: 'center' } };
export const captionStyle: CellStyle = {
  font: { ...font, color: { rgb: '5B6472' } },
  alignment: { wrapText: true, vertical: 'center' },
};
export const headStyle: CellStyle = {
  font: { ...font, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8ECF2' } },
  border,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};

interface BodyLook {
  align?: 'right' | 'center';
  tone?: Tone;
  link?: boolean;
  decimals?: boolean;
  long?: boolean;
}

/** Format of a text cell: a code stays a text when it is edited; longer texts are shown as ##### by some programs if formatted so. */
const textFormat = (long: boolean | undefined) => (long ? 'General' : '@');

function madeStyle({ align, tone, link, decimals, long }: BodyLook): CellStyle {
  return {
    border,
    alignment: { vertical: 'top', wrapText: true, ...(align ? { horizontal: align } : {}), ...(align === 'right' ? { indent: 1 } : {}) },
    font: {
      ...font,
      ...(link ? { color: { rgb: '1D4ED8' }, underline: true } : {}),
      ...(tone ? { color: { rgb: inks[tone] }, bold: tone !== 'muted' } : {}),
    },
    numFmt: decimals === undefined ? textFormat(long) : decimals ? '0.00' : '0',
  };
}

/** Styles made so far, by what tells them apart: thousands of cells share a dozen. */
const made = new Map<string, CellStyle>();

/** Style of a body cell: wrapped, framed, figures to the right with two decimals where they have them. */
export function bodyStyle(look: BodyLook): CellStyle {
  const key = [look.align, look.tone, look.link, look.decimals, look.long].join();
  const style = made.get(key) ?? madeStyle(look);
  made.set(key, style);
  return style;
}
