/** White space as `\s` and `trim` understand it. */
function isSpace(unit: number): boolean {
  if (unit <= 32) return unit === 32 || (unit >= 9 && unit <= 13);
  if (unit < 0x1680) return unit === 0xa0;
  if (unit >= 0x3000) return unit === 0x3000 || unit === 0xfeff;
  return unit === 0x1680 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f;
}

/** Texts up to this length are looked through character by character; an expression is faster on longer ones. */
const SHORT = 48;
const untidy = /[\t\n\f\r\u00a0\u2003]|\s\s/;

function isUntidy(core: string): boolean {
  if (core.length > SHORT) return untidy.test(core);
  let before = false;
  for (let i = 0; i < core.length; i += 1) {
    const unit = core.charCodeAt(i);
    // Everything from the first Chinese sign upwards, and every letter and digit: the common case in one comparison each.
    if (unit > 0x3000 && unit !== 0xfeff) before = false;
    else if (unit > 32 && unit < 0x7f) before = false;
    else {
      const space = isSpace(unit);
      if (space && (before || (unit !== 32 && (unit <= 13 ? unit !== 11 : unit === 0xa0 || unit === 0x2003)))) return true;
      before = space;
    }
  }
  return false;
}

/** A text without white space around it, and with every run of white space inside it as one blank. */
export function foldText(core: string): string {
  return isUntidy(core) ? core.replace(/\s+/g, ' ') : core;
}

/** Whether the character at a place is white space. */
export function spaceAt(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at));
}
