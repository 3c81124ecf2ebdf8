import { findDates } from '@/lib/detectors/dates/find';
import { type Field, readFields } from '@/lib/detectors/labels/read-fields';
import { linesOf } from '@/lib/detectors/lines/page-lines';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { ArticleBody } from './body';
import type { ArticleHead } from './head';
import { beginsFoot } from './head-lines';
import { indexBlock } from './index-block';
import { articleTerms } from './info-lines';
import { isUnitName } from './unit-name';

const LONGEST_NAME = 60;
const LONGEST_UNIT = 24;
/** 来源 below the text stands right behind it. */
const BELOW_BODY = 8;
const below = /来源|稿源|供稿|出处/;
/** Labels of who handed the text in, which stand for the source where nothing else does. */
const handsIn = /[供投]稿|报送/;
/** Names under which a page keeps the source in an element of its own. */
const sourceClass = /(?:^|[-_\s])(?:source|laiyuan|origin|js_name|nickname|publisher)(?:$|[-_\s])/i;
/** Where the article comes from: a label beside the title, in the index block or behind the text, else a unit's or medium's name beside the date. */
export function sourceOf(page: PageIndex, head: ArticleHead, body: ArticleBody | null, fields: readonly Field[]): string | null {
  const said = fields.filter(({ label }) => !handsIn.test(label));
  return (
    namedIn(said, 'source') ??
    unlabelled(page, head, fields) ??
    namedIn(indexBlock(page, head), 'source') ??
    belowBody(page, head, body) ??
    namedIn(fields, 'source')
  );
}

/** What a label of the article's head says, cleaned of what stands behind it. */
export function namedIn(fields: readonly Field[], id: string): string | null {
  for (const field of fields) {
    if (field.ids[0] !== id) continue;
    const value = cleanValue(field.inline || (field.below[0]?.text ?? ''));
    if (value) return value;
  }
  return null;
}

/** The head's labelled fields. */
export function headFields(page: PageIndex, head: ArticleHead): Field[] {
  return readFields(page, head.info, articleTerms);
}

/** A value on an information line ends where the next thing begins: a date, a wide gap, a bar, a tool such as 【字体. */
function cleanValue(value: string): string | null {
  const bare = value.replace(/^[\s[【(（]+/, '');
  const date = findDates(bare)[0];
  const label = articleTerms.inline(bare)[0];
  const text = bare
    .slice(0, Math.min(date?.start ?? bare.length, label?.at ?? bare.length))
    .split(
      /\s{2,}|[|｜【[\]】)）]|\s(?=已?(?:点击|浏览|阅读|访问)|字[体号]|分享|打印|人气)|(?:点击|浏览|阅读)(?:数|量|次数)|播放[:：量次]|保护视力|(?<=.{2})(?:打印|关闭|字[体号]|分享到?|收藏)/,
    )[0]
    ?.replace(/[\s,，;；、]+$/, '')
    .trim();
  return text && text.length <= LONGEST_NAME && !/^(?:无|暂无|-+)$/.test(text) && articleTerms.idsOf(text).length === 0 ? text : null;
}

/** A piece of the information line that is called the source by its element, or reads like the name of one. */
function unlabelled(page: PageIndex, head: ArticleHead, fields: readonly Field[]): string | null {
  if (fields.some(({ ids }) => ids[0] === 'source')) return null;
  const pieces = head.info.flatMap((line) => {
    const label = articleTerms.inline(line.text)[0]?.at ?? line.text.length;
    const from = page.pieceStart[line.from] ?? 0;
    const all = Array.from({ length: line.to - line.from }, (_, k) => line.from + k);
    return all.filter((piece) => (page.pieceStart[piece] ?? 0) - from < label && !isValue(page, piece));
  });
  const named = pieces.flatMap((piece) => {
    const parts = withoutDates(page.textBetween(piece, piece + 1)).split(/[/|｜·•\s]+/);
    const owner = page.pieceOwner[piece] ?? 0;
    const names = [owner, page.parent[owner] ?? 0].map((i) => `${page.classes[i] ?? ''} ${page.ids[i] ?? ''}`).join(' ');
    const called = sourceClass.test(names);
    return parts
      .filter((_, i) => !isLabelInBrackets(parts[i - 1]))
      .map((part) => part.replace(/^[\s[【(（-]+|[\s\]】)）-]+$/g, ''))
      .filter((text) => text.length >= 3 && text.length <= LONGEST_UNIT && !/\d/.test(text))
      .map((text) => ({ text, called }));
  });
  return (named.find(({ called }) => called) ?? named.find(({ text }) => isUnitName(text)))?.text ?? null;
}

/** [发文机构] before a name: what a label says there is no source. */
const isLabelInBrackets = (part: string | undefined) => part !== undefined && /^[[【]/.test(part) && articleTerms.idsOf(part).length > 0;

const withoutDates = (text: string) =>
  findDates(text).reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);

/** The piece before is a label of its own, such as 发文机关: what it names is no source. */
const isValue = (page: PageIndex, piece: number) => piece > 0 && articleTerms.idsOf(page.textBetween(piece - 1, piece)).length > 0;

/** 来源：团县委 behind the text. */
function belowBody(page: PageIndex, head: ArticleHead, body: ArticleBody | null): string | null {
  const last = body?.lines.at(-1)?.n;
  if (last === undefined) return null;
  const first = Math.max(last - 2, ...head.info.map(({ n }) => n + 1));
  for (const line of linesOf(page).slice(Math.max(0, first), last + BELOW_BODY)) {
    if (beginsFoot(line)) return null;
    if (line.hidden || line.text.length > LONGEST_NAME) continue;
    const name = namedIn(
      readFields(page, [line], articleTerms).filter(({ label }) => below.test(label)),
      'source',
    );
    if (name) return name;
  }
  return null;
}
