import { isLink, linesIn, linesOf, type TextLine } from '@/lib/detectors/lines/page-lines';
import type { Steps } from '@/lib/detectors/pace';
import type { PageIndex } from '@/lib/detectors/page/page-index';

/** The element that holds an article's text, and what stands in it. */
export interface ArticleBody {
  element: number;
  lines: readonly TextLine[];
  /** Characters that are not link text. */
  prose: number;
  pictures: number;
  videos: number;
}

/** Class names and ids that publishing systems common on government sites give to the text of an article. */
const containers =
  /(?:^|[\s])(?:TRS_(?:UEDITOR|Editor)|Custom_UnionStyle|zoom(?:con)?|UCAP-CONTENT|pages_content|view(?:_)?content|article[-_]?(?:con(?:tent)?|body|text|box)?|content_article|news[-_]?con(?:tent)?|con(?:tent)?[-_]?(?:txt|text|detail)|detail[-_]?con(?:tent)?|text[-_]?con(?:tent)?|xxgk_content|info[-_]?con(?:tent)?|wzcon|bt_content|zw|nr|neirong)(?:$|[\s])/i;
const afterBody =
  /^(?:上一[篇条页]|下一[篇条页]|相关(?:链接|文章|信息|阅读|新闻|报道|稿件)|扫一扫|打印本页|关闭窗口|分享到|责任编辑|附件下载排行|版权所有|主办(?:单位)?\s*[:：]|主办单位|网站标识码|网站地图)/;

/** How the addresses of files end that an article may have. */
export const fileName = /\.(?:docx?|xlsx?|pptx?|pdf|wps|et|ofd|zip|rar|7z|txt|csv)(?:$|[?#])/i;

/** Elements or lines that are looked at in one step. */
const STEP = 64;

/** Finds the text of the article whose head ends with `head`: a container known by name, else the largest run of prose after the head. */
export function* bodySteps(page: PageIndex, head: readonly TextLine[]): Steps<ArticleBody | null> {
  const last = head.reduce((a, b) => (b.n > a.n ? b : a));
  const named = yield* namedContainer(page, last, head);
  const grown = yield* grownContainer(page, last, head);
  const bodies = [named, grown].filter((i): i is number => i !== null).map((i) => measure(page, i, last.n));
  const [first, second] = bodies;
  // A named container that holds next to nothing (a toolbar of the same name) gives way to what reads better.
  if (first && second && first.prose < 40 && first.pictures + first.videos === 0 && second.prose > first.prose * 2) return second;
  return first ?? null;
}

function* namedContainer(page: PageIndex, last: TextLine, head: readonly TextLine[]): Steps<number | null> {
  for (let i = last.block + 1; i < page.size; i += 1) {
    if (i % STEP === 0) yield;
    const names = page.classes[i] ?? '';
    const id = page.tag(i) === 'div' || page.tag(i) === 'td' ? (page.ids[i] ?? '') : '';
    if ((names === '' && id === '') || !(containers.test(names) || containers.test(id))) continue;
    if (head.some((line) => page.contains(i, line.block))) continue;
    if (page.hasText(i) || page.within(i, 'img').length + page.within(i, 'iframe').length + page.within(i, 'a').length > 0) return i;
  }
  return null;
}

/** Climbs from the longest prose after the head to the highest element that does not hold the head. */
function* grownContainer(page: PageIndex, last: TextLine, head: readonly TextLine[]): Steps<number | null> {
  let longest: TextLine | null = null;
  const lines = linesOf(page);
  for (let n = last.n + 1; n < lines.length; n += 1) {
    const line = lines[n] as TextLine;
    if (n % STEP === 0) yield;
    if (afterBody.test(line.text)) break;
    if (!line.hidden && !isLink(line) && line.text.length > (longest?.text.length ?? 5)) longest = line;
  }
  if (!longest) return siblingWithMedia(page, last, head);
  let at = longest.block;
  if (head.some((line) => page.contains(at, line.block))) return at;
  for (let up = page.parent[at] ?? 0; up > 0 && !head.some((line) => page.contains(up, line.block)); up = page.parent[up] ?? 0) at = up;
  // The title is the first of the text's own paragraphs: one of them is not all of it.
  return at === longest.block && paragraphs.has(page.tag(at)) ? (page.parent[at] ?? at) : at;
}

const paragraphs = new Set(['p', 'span', 'font']);

/** The first element after the head that holds a picture, a film or a file, for articles without a word of text. */
function siblingWithMedia(page: PageIndex, last: TextLine, head: readonly TextLine[]): number | null {
  const media = [...page.byTag('img'), ...page.byTag('iframe'), ...page.byTag('video'), ...page.byTag('embed'), ...page.byTag('object')];
  const file = () => page.byTag('a').find((i) => i > last.block && fileName.test(page.attr(i, 'href') ?? ''));
  const first = media.filter((i) => i > last.block).sort((a, b) => a - b)[0] ?? file();
  if (first === undefined) return null;
  let at = first;
  for (let up = page.parent[at] ?? 0; up > 0 && !head.some((line) => page.contains(up, line.block)); up = page.parent[up] ?? 0) at = up;
  return at;
}

function measure(page: PageIndex, element: number, head: number): ArticleBody {
  const lines = linesIn(page, element).filter((line) => !line.hidden && line.n > head);
  const count = (...tags: string[]) => tags.reduce((sum, tag) => sum + page.within(element, tag).length, 0);
  return {
    element,
    lines,
    prose: lines.reduce((sum, line) => sum + line.text.length - line.linked, 0),
    pictures: count('img'),
    videos: count('iframe', 'video', 'embed', 'object'),
  };
}
