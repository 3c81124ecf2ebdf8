import type { DetectContext } from '@/lib/detectors/detector';
import { inSlices } from '@/lib/detectors/pace';
import type { Channel } from './channel';
import type { Letter } from './fact';
import { letterLabel } from './letter-label';
import { type ListedLetters, letterSteps } from './letter-rows';

/** Rows read before the clock is looked at: a row is a good deal of work. */
const STEPS = 8;

/** The letters that a channel's page lists. */
export async function listedLetters({ page, viewedAt, pace }: DetectContext, channel: Channel): Promise<Letter[]> {
  return mostLetters(await inSlices(letterSteps(page, channel.selected, viewedAt), pace, STEPS));
}

/** Without a channel's name only rows that label the asked time, or stand under a letter's label, make a list of letters: a home page's 县长信箱 box is a column like others. */
export async function labelledRows({ page, viewedAt, pace }: DetectContext): Promise<Letter[]> {
  if (!letterLabel.test(page.flat)) return [];
  const lists = await inSlices(letterSteps(page, false, viewedAt), pace, STEPS);
  return mostLetters(lists.filter(({ letters, headed }) => headed || letters.filter(({ labels }) => labels.includes('asked')).length > 1));
}

/** The list that tells most about its letters, with the lists of the same make beside it (tabs); one row alone is no list. */
function mostLetters(lists: readonly ListedLetters[]): Letter[] {
  const told = (list: ListedLetters) => (isLetters(list) ? 1e6 : 0) + list.letters.reduce((sum, each) => sum + toldBy(each), 0);
  const full = lists.filter(({ letters }) => letters.length > 1).sort((a, b) => told(b) - told(a));
  const best = full.find(({ hidden }) => !hidden);
  if (!best) return [];
  const alike = full.filter((list) => list !== best && list.shape === best.shape && isLetters(list) === isLetters(best));
  const known = new Map<string, Letter>();
  for (const letter of [best, ...alike].flatMap(({ letters }) => letters)) {
    const key = `${letter.title} ${letter.asked?.iso ?? letter.published?.iso}`;
    if (!known.has(key)) known.set(key, letter);
  }
  return [...known.values()];
}

/** Most rows say something that a list of news does not: a news list beside the letters is often the longer one. */
function isLetters({ letters }: ListedLetters): boolean {
  return letters.filter((letter) => toldBy(letter) > 1).length * 2 > letters.length;
}

/** A row with a label, a state or two times is more of a letter than one that a list of news could have too. */
function toldBy({ asked, replied, labels, status }: Letter): number {
  const labelled = labels.includes('asked') || labels.includes('replied');
  return 1 + (asked && replied ? 1 : 0) + (labelled ? 1 : 0) + (status === 'unknown' ? 0 : 0.5);
}
