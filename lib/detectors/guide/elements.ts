import { emptyValues, noneIsAnAnswer } from '@/indicators/vocabulary/guide-phrases';
import { type Field, fieldText } from '@/lib/detectors/labels/read-fields';
import type { TextLine } from '@/lib/detectors/lines/page-lines';
import type { Steps } from '@/lib/detectors/pace';
import { lowerBound, type PageIndex } from '@/lib/detectors/page/page-index';
import type { GuideElement } from './fact';

const fileName = /\.(?:docx?|xlsx?|pdf|wps|et|ofd|zip|rar)(?:$|[?#])/i;
const decoration = /icon|ico\b|logo|btn|button|arrow|line|dot|bg|blank|space|share|print/i;
const MAX_TEXT = 300;

/** Things between a label and the next one that are not text: pictures and files. */
export interface Between {
  pictures: number[];
  files: number[];
}

/** Content pictures and files in a run of elements. */
export function unreadableBetween(page: PageIndex, from: number, to: number): Between {
  return {
    pictures: tagsBetween(page, 'img', from, to).filter((i) => isContent(page, i)),
    files: tagsBetween(page, 'a', from, to).filter((i) => fileName.test(page.attr(i, 'href') ?? '')),
  };
}

function tagsBetween(page: PageIndex, tag: string, from: number, to: number): readonly number[] {
  const all = page.byTag(tag);
  const first = lowerBound(all, from + 1);
  return all.slice(first, lowerBound(all, to, first));
}

function isContent(page: PageIndex, image: number): boolean {
  const width = Number.parseInt(page.attr(image, 'width') ?? '', 10);
  return !decoration.test(page.attr(image, 'src') ?? '') && !(width < 60);
}

/** Every element named by the fields, each once: a label that has a value wins over one that has none. A step for each field. */
export function* elementSteps(
  page: PageIndex,
  fields: readonly Field[],
  panes: ReadonlyMap<TextLine, number>,
  end: number,
): Steps<GuideElement[]> {
  const best = new Map<string, GuideElement>();
  for (const [i, field] of fields.entries()) {
    yield;
    const pane = panes.get(field.line);
    const from = pane ?? field.line.block;
    const after = pane === undefined ? (fields[i + 1]?.line.block ?? end) : (page.end[pane] ?? end);
    const place = { from, to: after > from ? after : end };
    for (const id of field.ids) {
      if (id === 'other' || best.get(id)?.state === 'present') continue;
      const element = elementOf(page, id, field, place);
      if (!best.has(id) || element.state === 'present') best.set(id, element);
    }
  }
  return [...best.values()];
}

function elementOf(page: PageIndex, id: string, field: Field, place: { from: number; to: number }): GuideElement {
  const text = fieldText(field).slice(0, MAX_TEXT);
  const element = { id, label: field.label.replace(/\s+/g, ''), text, ref: page.ref(field.line.block) };
  if (!isEmpty(id, text)) return { ...element, state: 'present' };
  if (text === '') {
    const { pictures, files } = unreadableBetween(page, place.from, place.to);
    if (pictures.length > 0) return { ...element, state: 'picture-only' };
    if (files.length > 0) return { ...element, state: 'attachment-only' };
  }
  return { ...element, state: 'empty-value' };
}

/** 无, /, 详见窗口; a telephone label without a number. Where 无 answers the question (no fee), it is a value. */
function isEmpty(id: string, text: string): boolean {
  const bare = text.normalize('NFKC').replace(/\s+/g, '');
  if (bare === '') return true;
  if (id === 'phone') return !/\d{3,}/.test(bare);
  if (noneIsAnAnswer.has(id) && /^(?:无|没有|不收费|免费)[。.]?$/.test(bare)) return false;
  return emptyValues.some((pattern) => pattern.test(bare));
}
