import { headOf, titleAbove } from '@/lib/detectors/article/head';
import { type DetectContext, defineDetector } from '@/lib/detectors/detector';
import { type Field, fieldSteps, fieldText } from '@/lib/detectors/labels/read-fields';
import { contentLines, isLink, linesOf, type TextLine } from '@/lib/detectors/lines/page-lines';
import { inSlices } from '@/lib/detectors/pace';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import { type Channel, channelOf, pageForm } from './channel';
import type { Letter, MessagesFact } from './fact';
import './fact';
import { letterFrom, letterTerms } from './letter-fields';
import { letterSteps } from './letter-rows';
import { statisticsOf } from './statistics';

const words = /留言|来信|信箱|邮箱|写信|咨询|诉求|信件|问政|提问|建言/;
/** Labels without which a page is neither one letter nor a list that labels its rows. */
const labels = /(?:留言|来信|提交|咨询|写信|提问|信件|诉求|反映|发信|受理|答复|回复|办结)\s*(?:时间|日期|内容|于)/;
const MAX_LETTERS = 200;
const LONGEST_TITLE = 60;

export default defineDetector({
  id: 'messages',
  async detect(context): Promise<MessagesFact | null> {
    const { page } = context;
    if (!words.test(page.flat)) return null;
    const channel = channelOf(page);
    const letter = labels.test(page.flat) ? await singleLetter(context) : null;
    const letters = letter ? [letter] : channel?.letters ? await listedLetters(context, channel) : await labelledRows(context);
    if (letters.length === 0 && (!channel?.letters || !isOwnPage(context))) return null;
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

/** A page for one letter: the asked time, or question and reply, under labels that stand there once. */
async function singleLetter({ page, viewedAt, pace }: DetectContext): Promise<Letter | null> {
  const lines = contentLines(linesOf(page)).filter((line) => !line.hidden);
  const fields = await inSlices(fieldSteps(page, lines, letterTerms), pace);
  const times = (id: string) => fields.filter((field) => field.ids.includes(id)).length;
  if (lettersOf(fields) > 1 || times('asked') > 2 || times('question') > 2 || times('replied') > 3) return null;
  const parts = letterFrom(fields, viewedAt);
  const answered = parts.replied !== null || parts.replyText !== null;
  const asked = parts.asked !== null || parts.questionText !== null;
  // A form has the labels too, and nothing behind them: a letter has a time.
  if (
    !(parts.asked && (parts.labels.includes('reply') || parts.labels.includes('replied') || parts.questionText !== null)) &&
    !(answered && asked && parts.replied)
  ) {
    return null;
  }
  const head = headOf(page);
  const over = head && !pageForm.test(head.title) ? head.title : null;
  const title =
    over ??
    parts.title ??
    (fields[0] && (titleAbove(page, fields[0].line) ?? lineAbove(page, fields[0].line))) ??
    page.document.title ??
    '';
  return { ...parts, title, href: page.url, ref: page.ref(head?.titleLines[0]?.block ?? fields[0]?.line.block ?? 0) };
}

/** The words right over the first label, where nothing marks them up as a title. */
function lineAbove(page: PageIndex, first: TextLine): string | null {
  const line = linesOf(page)[first.n - 1];
  const fits = line && !line.hidden && !isLink(line) && line.text.length >= 4 && line.text.length <= LONGEST_TITLE;
  return fits && !/[>»›→]|位置|首页/.test(line.text) ? line.text : null;
}

/** How many letters the fields speak of: each has a question and a time of its own. */
function lettersOf(fields: readonly Field[]): number {
  const values = (id: string) => new Set(fields.filter((field) => field.ids.includes(id)).map((field) => fieldText(field, 1).trim()));
  return Math.min(values('asked').size, values('question').size);
}

async function listedLetters({ page, viewedAt, pace }: DetectContext, channel: Channel): Promise<Letter[]> {
  return mostLetters(await inSlices(letterSteps(page, channel.selected, viewedAt), pace));
}

/** Without a channel's name only rows that label the asked time make a list of letters: a home page's 县长信箱 box is a column like others. */
async function labelledRows({ page, viewedAt, pace }: DetectContext): Promise<Letter[]> {
  if (!/(?:留言|来信|提交|咨询|写信|提问)(?:时间|日期)/.test(page.flat)) return [];
  const lists = await inSlices(letterSteps(page, false, viewedAt), pace);
  return mostLetters(lists.filter((letters) => letters.filter(({ labels }) => labels.includes('asked')).length > 1));
}

/** The list in which most letters tell when they were sent or answered; one row alone is no list. */
function mostLetters(lists: readonly Letter[][]): Letter[] {
  const told = (letters: readonly Letter[]) => letters.filter(({ asked, replied, published }) => asked ?? replied ?? published).length;
  return lists.filter((letters) => letters.length > 1).reduce<Letter[]>((best, each) => (told(each) > told(best) ? each : best), []);
}

/** The page is the channel's own, though it shows no letter: its form, its statistics, or an empty list. */
function isOwnPage({ page }: DetectContext): boolean {
  return page.byTag('textarea').length > 0 || statisticsOf(page).length > 1;
}
