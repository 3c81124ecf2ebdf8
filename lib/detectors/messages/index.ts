import { defineDetector } from '@/lib/detectors/detector';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import { channelOf } from './channel';
import type { MessagesFact } from './fact';
import './fact';
import { labelledRows, listedLetters } from './listed-letters';
import { singleLetter } from './single-letter';
import { statisticsOf } from './statistics';

const words = /留言|来信|信箱|邮箱|写信|咨询|诉求|信件|问政|提问|建言|工单|投诉|热线/;
const MAX_LETTERS = 200;

export default defineDetector({
  id: 'messages',
  async detect(context): Promise<MessagesFact | null> {
    const { page } = context;
    if (!words.test(page.flat)) return null;
    const channel = channelOf(page);
    const letter = await singleLetter(context);
    const letters = letter ? [letter] : channel?.letters ? await listedLetters(context, channel) : await labelledRows(context);
    if (letters.length === 0 && (!channel?.letters || !isOwnPage(page))) return null;
    return {
      view: letter ? 'letter' : 'list',
      channel: channel?.name ?? '',
      excluded: channel?.excluded ?? null,
      letters: letters.slice(0, MAX_LETTERS),
      answeredOnly: !letter && letters.length > 0 && (channel?.selected === true || letters.every(({ status }) => status === 'answered')),
      statistics: statisticsOf(page),
      ref: page.ref(page.byTag('body')[0] ?? 0),
    };
  },
});

/** The page is the channel's own, though it shows no letter: its form, its statistics, or an empty list. */
function isOwnPage(page: PageIndex): boolean {
  return page.byTag('textarea').length > 0 || statisticsOf(page).length > 1;
}
