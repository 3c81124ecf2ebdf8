import { letterChannels } from '@/indicators/vocabulary/excluded-channels';
import { defineDetector } from '@/lib/detectors/detector';
import { inSlices } from '@/lib/detectors/pace';
import { channelOf } from './channel';
import type { MessagesFact } from './fact';
import './fact';
import { labelledRows, listedLetters } from './listed-letters';
import { singleLetter } from './single-letter';
import { statisticSteps } from './statistics';

const furtherWords = /提问|工单|热线/;
const MAX_LETTERS = 200;

export default defineDetector({
  id: 'messages',
  async detect(context): Promise<MessagesFact | null> {
    const { page } = context;
    if (!letterChannels.test(page.flat) && !furtherWords.test(page.flat)) return null;
    const channel = channelOf(page);
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
  },
});
