import { headOf, titleAbove } from '@/lib/detectors/article/head';
import { type DetectContext, defineDetector } from '@/lib/detectors/detector';
import { type Field, fieldSteps, fieldText } from '@/lib/detectors/labels/read-fields';
import { contentLines, isLink, linesOf, type TextLine } from '@/lib/detectors/lines/page-lines';
import { inSlices } from '@/lib/detectors/pace';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import { type Channel, channelOf, pageForm } from './channel';
import type { Letter, MessagesFact } from './fact';
import './fact';
import { letterFrom } from './letter-fields';
import { letterSteps } from './letter-rows';
import { letterTerms } from './letter-terms';
import { timesOf } from './letter-times';
import { statisticsOf } from './statistics';

const words = /留言|来信|信箱|邮箱|写信|咨询|诉求|信件|问政|提问|建言|工单|投诉|热线/;
/** Labels without which a page is neither one letter nor a list that labels its rows. */
const labels =
  /(?:留言|来信|提交|咨询|写信|提问|信件|诉求|反映|发信|问政|投诉|来电|受理|答复|回复|办结|反馈|处理|办理)\s*(?:时间|日期|内容|于|情况|结果)|(?:官方|部门|单位|信件|政府)回复/;
/** 当前位置 and the like. */
const trail = /[>»›→]|位置|首页/;
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
  const parts = letterFrom(fields, timesOf(page, lines, fields, viewedAt, false));
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
  // A counter on the line of 当前位置 is a label too, and no part of the letter.
  const first = fields.find(({ line }) => !trail.test(line.text))?.line;
  const title = over ?? parts.title ?? (first && (titleAbove(page, first) ?? lineAbove(page, first))) ?? page.document.title ?? '';
  return { ...parts, title, href: page.url, ref: page.ref(head?.titleLines[0]?.block ?? first?.block ?? 0) };
}

/** The words right over the first label, where nothing marks them up as a title. */
function lineAbove(page: PageIndex, first: TextLine): string | null {
  const line = linesOf(page)[first.n - 1];
  const fits = line && !line.hidden && !isLink(line) && line.text.length >= 4 && line.text.length <= LONGEST_TITLE;
  return fits && !trail.test(line.text) ? line.text : null;
}

/** How many letters the fields speak of: each has a time of its own, and a question, a title, a reply or the reply's time beside it. */
function lettersOf(fields: readonly Field[]): number {
  const values = (...ids: string[]) => {
    const named = fields.filter((field) => ids.some((id) => field.ids.includes(id)));
    return new Set(named.map((field) => fieldText(field, 1).trim()).filter((text) => text !== '')).size;
  };
  const written = values('submitted', 'date');
  // One label with two times: a letter may show its time twice, but not two of them.
  const [first] = fields.filter(({ ids }) => ids.includes('asked'));
  const repeated = fields.filter(({ ids, label }) => ids.includes('asked') && label === first?.label);
  return Math.max(
    new Set(repeated.map((field) => fieldText(field, 1).trim().slice(0, 10))).size,
    Math.min(values('asked'), values('question')),
    Math.min(written, Math.max(values('title'), values('replied'))),
    Math.min(values('date'), values('reply')),
  );
}

async function listedLetters({ page, viewedAt, pace }: DetectContext, channel: Channel): Promise<Letter[]> {
  return mostLetters(await inSlices(letterSteps(page, channel.selected, viewedAt), pace));
}

/** Without a channel's name only rows that label the asked time make a list of letters: a home page's 县长信箱 box is a column like others. */
async function labelledRows({ page, viewedAt, pace }: DetectContext): Promise<Letter[]> {
  if (!/(?:留言|来信|提交|咨询|写信|提问|诉求|投诉|反映|问政)(?:时间|日期)/.test(page.flat)) return [];
  const lists = await inSlices(letterSteps(page, false, viewedAt), pace);
  return mostLetters(lists.filter((letters) => letters.filter(({ labels }) => labels.includes('asked')).length > 1));
}

/** The list that tells most about its letters; one row alone is no list. */
function mostLetters(lists: readonly Letter[][]): Letter[] {
  const worth = lists
    .filter((letters) => letters.length > 1)
    .map((letters) => ({ letters, told: letters.reduce((sum, each) => sum + toldBy(each), 0) }));
  return worth.reduce<{ letters: Letter[]; told: number }>((best, each) => (each.told > best.told ? each : best), { letters: [], told: 0 })
    .letters;
}

/** A row with a label, a state or two times is more of a letter than one that a list of news could have too. */
function toldBy({ asked, replied, labels, status }: Letter): number {
  const labelled = labels.includes('asked') || labels.includes('replied');
  return 1 + (asked && replied ? 1 : 0) + (labelled ? 1 : 0) + (status === 'unknown' ? 0 : 0.5);
}

/** The page is the channel's own, though it shows no letter: its form, its statistics, or an empty list. */
function isOwnPage({ page }: DetectContext): boolean {
  return page.byTag('textarea').length > 0 || statisticsOf(page).length > 1;
}
