import { chartWords, documentColumns, documentTitles, interpretationWords } from '@/indicators/vocabulary/policy-words';
import { documentNumbersIn } from '@/lib/detectors/article/document-number';
import type { ArticleFact } from '@/lib/detectors/article/fact';
import { articleOf } from '@/lib/detectors/article/read-article';
import { defineDetector } from '@/lib/detectors/detector';
import { linesOf } from '@/lib/detectors/lines/page-lines';
import { inSlices } from '@/lib/detectors/pace';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import { metaTagsOf } from '@/lib/detectors/tags/meta-tags';
import type { InterpretationFact } from './fact';
import './fact';
import { linksToDocuments, linksToInterpretations } from './links';

const ENOUGH_TEXT = 200;
const named = /《([^《》]{6,80})》/g;

export default defineDetector({
  id: 'interpretation',
  async detect(context): Promise<InterpretationFact | null> {
    const place = placeOf(context.page);
    if (!interpretationWords.test(place) && !documentColumns.test(place) && !documentTitles.test(place)) return null;
    const article = articleOf(context);
    if (!article) return null;
    const role = roleOf(place, article);
    if (!role) return null;
    const documents = role === 'document' ? [{ name: article.title, number: article.documentNo }] : documentsNamed(article);
    const links = role === 'document' ? linksToInterpretations(context.page, article.title) : linksToDocuments(context.page, documents);
    return {
      role,
      title: article.title,
      documents,
      titled: role === 'interpretation' && /《[^《》]{4,}》/.test(article.title),
      links: await inSlices(links, context.pace, 1),
      forms: formsOf(article),
      ref: article.ref,
    };
  },
});

/** Where the page says it stands: 当前位置, the column tag, the document's title. */
function placeOf(page: PageIndex): string {
  const crumbs = linesOf(page).find(({ text }) => text.length < 200 && /^(?:.{0,6}位置|首\s*页\s*[>»›/→-])/.test(text))?.text ?? '';
  return `${crumbs}\n${metaTagsOf(page).get('columnname') ?? ''}\n${page.document.title ?? ''}`;
}

function roleOf(place: string, article: ArticleFact): InterpretationFact['role'] | null {
  if (interpretationWords.test(article.title) || interpretationWords.test(place)) return 'interpretation';
  return article.documentNo !== null && (documentColumns.test(place) || documentTitles.test(article.title)) ? 'document' : null;
}

function documentsNamed(article: ArticleFact): InterpretationFact['documents'] {
  const text = `${article.title}\n${article.text.slice(0, 3000)}`;
  const names = [...new Set([...text.matchAll(named)].map(([, name = '']) => name))].slice(0, 6);
  const numbers = documentNumbersIn(text).slice(0, 6);
  return [...names.map((name) => ({ name, number: null })), ...numbers.map((number) => ({ name: '', number }))];
}

function formsOf(article: ArticleFact): InterpretationFact['forms'] {
  const forms: InterpretationFact['forms'] = [];
  if (article.text.length >= ENOUGH_TEXT) forms.push('text');
  if (article.pictures > 0) forms.push(chartWords.test(article.title) ? 'chart' : 'picture');
  if (article.videos > 0) forms.push('video');
  return forms;
}
