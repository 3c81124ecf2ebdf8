import type { PageRecord } from '../facts-format';
import type { ListLabel } from './labels';
import { day, sameHeading } from './same';
import type { Tally } from './tally';

type Found = PageRecord['lists'][number];

const isColumn = (list: { kind?: string | undefined }) => !list.kind || list.kind === 'news';
const undecided = (label: ListLabel) => label.js_rendered === true || label.optional === true || label.empty === null;

/** How well a found box answers for a labelled one; 0 = not at all. */
function agreement(label: ListLabel, found: Found): number {
  if (isColumn(label) && !isColumn(found) && !(label.items === 1 && !label.newest)) return 0;
  const n = label.items ?? 0;
  const named = label.heading_is_text !== false && sameHeading(label.heading, found.heading);
  const sameDay = Boolean(label.newest) && day(label.newest) === day(found.newest);
  const sameCount = n === found.items;
  const bare = !label.newest && !found.newest && sameCount && (label.heading_is_text === false || !found.heading);
  if (!named && !sameDay && !bare) return 0;
  const count = sameCount ? 2 : n > 0 && found.items > 0 && Math.abs(n - found.items) === 1 ? 1.5 : 0;
  const score = (named ? 3 : 0) + (sameDay ? 2 : 0) + count + (label.empty && found.empty ? 1 : 0);
  return score >= 3 || bare ? Math.max(score, 0.5) : 0;
}

/** Pairs labels with boxes, best agreement first, each used once. */
function pair(labels: ListLabel[], found: Found[]): { pairs: [ListLabel, Found][]; missed: ListLabel[]; extra: Found[] } {
  const candidates = labels
    .flatMap((label, i) => found.map((box, j) => ({ label, box, score: agreement(label, box) - Math.abs(i - j) / 1000 })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const pairs: [ListLabel, Found][] = [];
  const used = new Set<ListLabel | Found>();
  for (const { label, box } of candidates) {
    if (used.has(label) || used.has(box)) continue;
    used.add(label).add(box);
    pairs.push([label, box]);
  }
  return { pairs, missed: labels.filter((label) => !used.has(label)), extra: found.filter((box) => !used.has(box)) };
}

function comparePair(tally: Tally, page: string, label: ListLabel, box: Found): void {
  const columns = tally.row('column blocks');
  if (isColumn(label)) {
    columns.cases += 1;
    columns.right += 1;
    if (label.heading_is_text !== false)
      tally.value('column heading', page, label.heading, box.heading, sameHeading(label.heading, box.heading));
  }
  const equal = day(label.newest) === day(box.newest) || (label.newest_range ?? []).includes(day(box.newest) ?? '');
  const loose = label.newest_undecidable || label.newest_range;
  // Where the page itself leaves the date open, only a confident wrong answer counts.
  if (!loose || (box.newest && box.newestConfident && !equal)) {
    tally.value('newest date of a column', page, day(label.newest), day(box.newest), equal, box.newestConfident);
  }
  tally.value('empty column', page, label.empty === true, box.empty === true, true);
}

/** Compares the list boxes of a page that is labelled as a whole. */
export function compareLists(tally: Tally, page: string, labels: ListLabel[], found: Found[]): void {
  const { pairs, missed, extra } = pair(
    labels.filter((label) => !undecided(label)),
    found,
  );
  const columns = tally.row('column blocks');
  for (const [label, box] of pairs) comparePair(tally, page, label, box);
  for (const label of missed) {
    if (isColumn(label)) {
      columns.cases += 1;
      columns.missed += 1;
      tally.misses.push({ fact: 'column blocks', page, expected: `${label.heading} (${label.items})`, found: null });
    }
    if (!label.newest_undecidable) tally.value('newest date of a column', page, day(label.newest), null, false);
    tally.value('empty column', page, label.empty === true, null, false);
  }
  const optional = labels.filter(undecided);
  const rest = pair(optional, extra);
  let byScript = rest.missed.filter((label) => !label.items).length;
  for (const box of rest.extra.filter((each) => isColumn(each) && !(each.empty === null && each.items === 0))) {
    if (box.items === 0 && byScript-- > 0) continue;
    columns.surplus += 1;
    tally.misses.push({ fact: 'column blocks', page, expected: null, found: `${box.heading} (${box.items})` });
    if (box.empty === true) tally.value('empty column', page, false, true, false);
  }
}
