import type { DetectContext } from '@/lib/detectors/detector';
import { inSlices } from '@/lib/detectors/pace';
import type { Channel } from './channel';
import type { MessagesFact } from './fact';
import { labelledRows, listedLetters } from './listed-letters';
import { singleLetter } from './single-letter';
import { statisticSteps } from './statistics';

const MAX_LETTERS = 200;

/** Reads a page that may hold letters; null where it shows none and is no channel's own page either. */
export async function readLetters(context: DetectContext, channel: Channel | null): Promise<MessagesFact | null> {
  const { page } = context;
  const letter = await singleLetter(context, channel);
  const letters = letter ? [letter] : channel?.letters ? await listedLetters(context, channel) : await labelledRows(context);
  if (letters.length === 0 && !channel?.letters) return null;
  const statistics = await inSlices(statisticSteps(page), context.pace, 4);
  // A page that shows no letter is the channel's own by its form, its statistics, or an empty list.
  if (letters.length === 0 && page.byTag('textarea').length === 0 && statistics.length < 2) return null;
  return {
    view: letter ? 'letter' : 'list',
    channel: channel?.name ?? '',
    excluded: channel?.excluded ?? null,
    letters: letters.slice(0, MAX_LETTERS),
    answeredOnly: !letter && letters.length > 0 && (channel?.selected === true || letters.every(({ status }) => status === 'answered')),
    statistics,
    ref: page.ref(page.byTag('body')[0] ?? 0),
  };
}
