import { foldScript } from './fold-script';

const numbering =
  /^(?:[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）、.．，:：]+|第[一二三四五六七八九十]{1,3}[条步章]|[①-⑳]|[■◆●★▲▪•·※*☆▶>»]+)/;
const dressing = /^[【[〔《<（(]+|[】\]〕》>）)]+$/g;

/** What a label says without its dressing: numbering, bullets, brackets, blanks, the closing colon. */
function bareLabel(text: string): string {
  return foldScript(text)
    .trim()
    .replace(numbering, '')
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(numbering, '')
    .replace(/[:：;；?]+$/, '')
    .replace(dressing, '')
    .replace(/[:：;；]+$/, '');
}

/** Words that some label of a vocabulary ends with and that change nothing: 办理时限说明 is 办理时限. */
const tails = /(?:说明|情况|信息|要求|清单|一览表?|如下|明细|描述|(?:及|和|与|\/)?说明|(?:（|\().{1,10}(?:）|\))?)$/;

/** A remark inside a label: 责任处（科）室 is 责任处室. */
const aside = /\([^()]{1,8}\)/g;

/** A character typed twice: 办理理地点. */
const doubled = /(.)\1/;

/** Longest bare text that can be a label at all. */
const LONGEST = 20;

/**
 * A vocabulary of labels. A label may name several things at once (办理地点、时间), so looking one up answers a list of ids;
 * an empty list = no label of this vocabulary.
 */
export class LabelTerms {
  readonly #ids = new Map<string, string>();
  readonly #inline: RegExp;
  readonly #fillers: RegExp | null;
  /** A label with its colon may stand right behind a comma: 县政务中心二楼，电话：…. */
  readonly behindComma: boolean;

  /** `fillers`: words that may be left out of a label of this vocabulary, 申请人应提交的申请材料; null where texts that people wrote are read. */
  constructor(terms: Readonly<Record<string, readonly string[]>>, fillers: RegExp | null = null) {
    this.#fillers = fillers;
    this.behindComma = fillers !== null;
    const all: string[] = [];
    for (const [id, labels] of Object.entries(terms)) {
      for (const label of labels) {
        if (!this.#ids.has(label)) this.#ids.set(label, id);
        all.push(label);
      }
    }
    // Longest first, blanks allowed between characters: 地 址、回 复.
    const alternatives = [...new Set(all)].sort((a, b) => b.length - a.length).map((label) => [...label].map(escaped).join('\\s*'));
    // 回复于 2022-04-13 needs no colon.
    const at = all.filter((label) => label.endsWith('于')).map(escaped);
    const bare = at.length > 0 ? `|(?:${at.join('|')})(?=\\s*\\d)` : '';
    this.#inline = new RegExp(`(${alternatives.join('|')})\\s*[:：]${bare}`, 'g');
  }

  /** Ids that a text names, if the text as a whole is a label. */
  idsOf(text: string): readonly string[] {
    if (text.length > LONGEST * 2) return [];
    const bare = bareLabel(text);
    if (bare === '' || bare.length > LONGEST) return [];
    const one = this.#single(bare);
    if (one) return [one];
    const parts = bare.split(/[、,，/及和与]/).filter((part) => part !== '');
    if (parts.length < 2 || parts.length > 4) return [];
    // 办理地点及时间: later parts may leave out what they share with the first.
    const shared = (parts[0] ?? '').slice(0, 2);
    const ids = parts.map((part) => this.#single(part) ?? this.#single(shared + part));
    return ids.every((id) => id !== undefined) ? [...new Set(ids as string[])] : [];
  }

  #single(bare: string): string | undefined {
    const filled = this.#fillers;
    return (
      this.#ids.get(bare) ??
      this.#ids.get(bare.replace(tails, '')) ??
      this.#ids.get(bare.replace(aside, '')) ??
      (filled
        ? (this.#ids.get(bare.replace(filled, '')) ??
          this.#ids.get(bare.replace(tails, '').replace(filled, '')) ??
          this.#ids.get(bare.replace(doubled, '$1')))
        : undefined)
    );
  }

  /** Labels with a colon inside a line, in order; `end` is where the value begins. */
  inline(text: string): { id: string; label: string; at: number; end: number }[] {
    if (!/[:：于]/.test(text)) return [];
    return [...foldScript(text).matchAll(this.#inline)].map((match) => {
      const written = match[1] ?? match[0];
      // 类型：咨询 日期：… is a value and a label, not one label with a blank in it.
      const last = /\s(\S{2,})$/.exec(written)?.[1];
      const own = last !== undefined && this.#ids.has(last) ? last : written;
      const label = own.replace(/\s+/g, '');
      return { id: this.#ids.get(label) ?? '', label, at: match.index + written.length - own.length, end: match.index + match[0].length };
    });
  }
}

function escaped(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
