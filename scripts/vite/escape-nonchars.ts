import type { Plugin } from 'vite';

/** Characters that Chromium refuses in content scripts ("isn't UTF-8 encoded"), and the byte order mark. */
function isNoncharacter(codePoint: number): boolean {
  return codePoint === 0xfeff || (codePoint >= 0xfdd0 && codePoint <= 0xfdef) || (codePoint & 0xfffe) === 0xfffe;
}

/** Writes noncharacters of built scripts as escapes: Rolldown puts them out raw (rolldown#8805) and Chromium then drops the extension. */
export function escapeNonchars(): Plugin {
  return {
    name: 'escape-nonchars',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        let code = '';
        for (const character of output.code) {
          code += isNoncharacter(character.codePointAt(0) ?? 0)
            ? Array.from({ length: character.length }, (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`).join('')
            : character;
        }
        output.code = code;
      }
    },
  };
}
