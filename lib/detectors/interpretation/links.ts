import { documentLabels, documentTitles, interpretationLabels, interpretationWords } from '@/indicators/vocabulary/policy-words';
import { documentNumbersIn, sameDocumentNumber } from '@/lib/detectors/article/document-number';
import { plain } from '@/lib/detectors/article/title-text';
import { linesOf } from '@/lib/detectors/lines/page-lines';
import type { Steps } from '@/lib/detectors/pace';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { InterpretationFact } from './fact';

type Links = InterpretationFact['links'];

/** Shorter link texts are names of columns: 政策解读 in the menu leads to a list, not to an interpretation. */
const SHORTEST = 8;
/** On the label's own line a link may say no more than 点击查看. */
const SHORTEST_BESIDE = 2;
const LONGEST_NAME_IN_COMMON = 8;
const KEEP = 20;
/** Lines or links that are looked at in one step. */
const STEP = 32;

/** Links from an interpretation to a document: under a label, by number, or by the name of a document that the text names. */
export function linksToDocuments(page: PageIndex, documents: InterpretationFact['documents']): Steps<Links> {
  const names = documents.map(({ name }) => plain(name)).filter((name) => name.length >= LONGEST_NAME_IN_COMMON);
  return collect(page, documentLabels, (text) => {
    const numbers = documentNumbersIn(text);
    if (documents.some(({ number }) => number !== null && numbers.some((each) => sameDocumentNumber(each, number)))) return 'number';
    const own = plain(text);
    if (
      !interpretationWords.test(text) &&
      names.some((name) => own.includes(name) || (own.length >= LONGEST_NAME_IN_COMMON && name.includes(own)))
    )
      return 'title';
    return null;
  });
}

/** Links from a document to an interpretation of it: under a label, or by a text that says so and shares the document's name. */
export function linksToInterpretations(page: PageIndex, title: string): Steps<Links> {
  const own = plain(/《([^《》]{6,})》/.exec(title)?.[1] ?? title.replace(/^.*关于/, ''));
  return collect(page, interpretationLabels, (text) => {
    if (!interpretationWords.test(text) || documentTitles.test(text)) return null;
    const said = plain(text);
    return own.length >= 4 && (said.includes(own) || sharesRun(said, own)) ? 'title' : null;
  });
}

function* collect(page: PageIndex, labels: RegExp, recognise: (text: string) => Links[number]['by'] | null): Steps<Links> {
  const links: Links = [];
  const labelled = yield* labelledLinks(page, labels);
  let looked = 0;
  for (const i of page.byTag('a')) {
    if (links.length >= KEEP) break;
    looked += 1;
    if (looked % STEP === 0) yield;
    const length = page.textLength(i);
    if (length < (labelled.get(i) ? SHORTEST_BESIDE : SHORTEST) || length > 200) continue;
    const text = page.text(i).replace(/\s+/g, ' ');
    const by = labelled.has(i) ? 'label' : recognise(text);
    const href = by ? page.href(i) : null;
    if (by && href && href !== page.url) links.push({ title: text, href, by, ref: page.ref(i) });
  }
  return links;
}

/** Links on a label's own line (`true`: the label's colon stands before them), or in the lines right below it. */
function* labelledLinks(page: PageIndex, labels: RegExp): Steps<ReadonlyMap<number, boolean>> {
  const found = new Map<number, boolean>();
  const lines = linesOf(page);
  const links = page.byTag('a');
  // Lines and links stand in the same order: no link that begins before one line is looked at again for the next.
  let next = 0;
  for (const line of lines) {
    if (line.n % STEP === 0) yield;
    if (line.text.length > 200 || !labels.test(line.text)) continue;
    const beside = labels.test(/^.*?[:：](?=\s*\S)/.exec(line.text)?.[0] ?? '');
    const until = lines[line.n + (line.text.length < 12 && !beside ? 4 : 0)] ?? line;
    while (next < links.length && (page.textFrom[links[next] ?? 0] ?? 0) < line.from) next += 1;
    for (let at = next; at < links.length && (page.textFrom[links[at] ?? 0] ?? 0) < until.to; at += 1) found.set(links[at] ?? -1, beside);
  }
  return found;
}

/** Eight characters in a row that both texts have. */
function sharesRun(a: string, b: string): boolean {
  for (let at = 0; at + LONGEST_NAME_IN_COMMON <= b.length; at += 1) if (a.includes(b.slice(at, at + LONGEST_NAME_IN_COMMON))) return true;
  return false;
}
