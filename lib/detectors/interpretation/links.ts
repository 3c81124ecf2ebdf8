import { documentLabels, documentTitles, interpretationLabels, interpretationWords } from '@/indicators/vocabulary/policy-words';
import { documentNumbersIn, sameDocumentNumber } from '@/lib/detectors/article/document-number';
import { plain } from '@/lib/detectors/article/title-signs';
import { linesOf } from '@/lib/detectors/lines/page-lines';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { InterpretationFact } from './fact';

type Links = InterpretationFact['links'];

/** Shorter link texts are names of columns: 政策解读 in the menu leads to a list, not to an interpretation. */
const SHORTEST = 8;
const LONGEST_NAME_IN_COMMON = 8;

/** Links from an interpretation to a document: under a label, by number, or by the name of a document that the text names. */
export function linksToDocuments(page: PageIndex, documents: InterpretationFact['documents']): Links {
  return collect(page, documentLabels, (text) => {
    const numbers = documentNumbersIn(text);
    if (documents.some(({ number }) => number !== null && numbers.some((each) => sameDocumentNumber(each, number)))) return 'number';
    const own = plain(text);
    const names = documents.map(({ name }) => plain(name)).filter((name) => name.length >= LONGEST_NAME_IN_COMMON);
    if (
      !interpretationWords.test(text) &&
      names.some((name) => own.includes(name) || (own.length >= LONGEST_NAME_IN_COMMON && name.includes(own)))
    )
      return 'title';
    return null;
  });
}

/** Links from a document to an interpretation of it: under a label, or by a text that says so and shares the document's name. */
export function linksToInterpretations(page: PageIndex, title: string): Links {
  const own = plain(/《([^《》]{6,})》/.exec(title)?.[1] ?? title.replace(/^.*关于/, ''));
  return collect(page, interpretationLabels, (text) => {
    if (!interpretationWords.test(text) || documentTitles.test(text)) return null;
    const said = plain(text);
    return own.length >= 4 && (said.includes(own) || sharesRun(said, own)) ? 'title' : null;
  });
}

function collect(page: PageIndex, labels: RegExp, recognise: (text: string) => Links[number]['by'] | null): Links {
  const links: Links = [];
  const labelled = labelledLinks(page, labels);
  for (const i of page.byTag('a')) {
    const length = page.textLength(i);
    if (length < SHORTEST || length > 200) continue;
    const text = page.text(i).replace(/\s+/g, ' ');
    const by = labelled.has(i) ? 'label' : recognise(text);
    const href = by ? page.href(i) : null;
    if (by && href && href !== page.url) links.push({ title: text, href, by, ref: page.ref(i) });
  }
  return links.slice(0, 20);
}

/** Links on a label's own line, or in the lines right below it. */
function labelledLinks(page: PageIndex, labels: RegExp): ReadonlySet<number> {
  const found = new Set<number>();
  const lines = linesOf(page);
  for (const line of lines) {
    if (line.text.length > 200 || !labels.test(line.text)) continue;
    const alone = line.text.length < 12;
    const until = lines[line.n + (alone ? 4 : 0)] ?? line;
    for (const i of page.byTag('a')) {
      const from = page.textFrom[i] ?? 0;
      if (from >= line.from && from < until.to) found.add(i);
    }
  }
  return found;
}

/** Eight characters in a row that both texts have. */
function sharesRun(a: string, b: string): boolean {
  for (let at = 0; at + LONGEST_NAME_IN_COMMON <= b.length; at += 1) if (a.includes(b.slice(at, at + LONGEST_NAME_IN_COMMON))) return true;
  return false;
}
