import type { DetectContext } from '@/lib/detectors/detector';
import type { Field } from '@/lib/detectors/labels/read-fields';
import { isLink, linesOf } from '@/lib/detectors/lines/page-lines';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import { type ArticleBody, fileName } from './body';
import { labelledDocumentNumber, soleDocumentNumber } from './document-number';
import type { ArticleFact } from './fact';
import type { ArticleHead } from './head';
import { INDEX_LINES, indexBlock } from './index-block';
import { publicationOf } from './publication';
import { readableText } from './readable-text';
import { articleShapeOf } from './shape';
import { signatureOf } from './signature';
import { headFields, namedIn, sourceOf } from './source';

const MAX_TEXT = 20_000;
/** The number of a document stands right under its title, before or after the information line. */
const NUMBER_LINES = 4;

const known = new WeakMap<PageIndex, ArticleFact | null>();

/** The page as an article; null where it is something else. Read once per page, whoever asks first. */
export function articleOf(context: DetectContext): ArticleFact | null {
  let article = known.get(context.page);
  if (article === undefined) {
    article = readArticle(context);
    known.set(context.page, article);
  }
  return article;
}

function readArticle(context: DetectContext): ArticleFact | null {
  const { page } = context;
  const shape = articleShapeOf(page);
  if (!shape) return null;
  const { head, body, metas } = shape;
  const metaTitle = metas.get('articletitle') ?? null;
  const publication = publicationOf(page, head, metas, context.viewedAt);
  const own = body?.lines.map((line) => line.text).join('\n') ?? '';
  const readable = readableText(context.document, body);
  const fields = headFields(page, head);
  return {
    title: metaTitle && metaTitle.length > head.title.length && metaTitle.startsWith(head.title) ? metaTitle : head.title,
    published: publication.published,
    candidates: publication.candidates,
    dateShown: publication.shown,
    source: sourceOf(page, head, body, fields) ?? (metas.get('contentsource')?.trim() || null),
    author: namedIn(fields, 'author'),
    documentNo:
      documentNoOf(page, namedIn(fields, 'documentNo'), head, body) ?? numberAbove(page, head) ?? numberIn(indexBlock(page, head)),
    signed: publication.signedLabel ?? signatureOf(page, body),
    attachments: attachmentsOf(context, body),
    pictures: body?.pictures ?? 0,
    videos: body?.videos ?? 0,
    text: (readable ?? own).slice(0, MAX_TEXT),
    textFrom: readable === null ? 'container' : 'readability',
    ref: page.ref(head.titleLines[0]?.block ?? 0),
  };
}

function documentNoOf(page: PageIndex, labelled: string | null, head: ArticleHead, body: ArticleBody | null): string | null {
  if (labelled && /\d/.test(labelled)) return labelled.replace(/\s+/g, '');
  const title = head.titleLines.at(-1)?.n ?? 0;
  const under = linesOf(page)
    .slice(title + 1, title + NUMBER_LINES)
    .filter((line) => !isLink(line) && !line.hidden);
  const opening = [...head.titleLines, ...under, ...head.info, ...(body?.lines.slice(0, 12) ?? [])];
  for (const line of opening) {
    const sole = soleDocumentNumber(line.text);
    if (sole) return sole;
  }
  const inTitle = /[(（]([^()（）]{2,12}[〔[【]\s*(?:19|20)\d{2}\s*[〕\]】]\s*\d{1,5}\s*号)[)）]\s*$/.exec(head.title);
  return inTitle?.[1] ?? null;
}

/** The number in an index block (索引号, 发文机关, 文号 …) that stands above the title. */
function numberAbove(page: PageIndex, head: ArticleHead): string | null {
  const title = head.titleLines[0]?.n ?? 0;
  for (const line of linesOf(page).slice(Math.max(0, title - INDEX_LINES), title)) {
    const sole = line.hidden || isLink(line) ? null : soleDocumentNumber(line.text);
    if (sole) return sole;
  }
  return null;
}

/** The number that an index block gives under a label of its own. */
function numberIn(fields: readonly Field[]): string | null {
  for (const field of fields) {
    const value = field.ids[0] === 'documentNo' ? field.inline || field.below[0]?.text || '' : '';
    const number = labelledDocumentNumber(value);
    if (number) return number;
  }
  return null;
}

function attachmentsOf({ page }: DetectContext, body: ArticleBody | null): ArticleFact['attachments'] {
  if (!body) return [];
  return page.within(body.element, 'a').flatMap((i) => {
    const href = page.href(i);
    return href && fileName.test(href) ? [{ name: page.text(i).replace(/\s+/g, ' ').slice(0, 120), href, ref: page.ref(i) }] : [];
  });
}
