import { automaticReplies } from '@/indicators/vocabulary/letter-labels';
import { type Field, fieldText } from '@/lib/detectors/labels/read-fields';
import type { Letter } from './fact';
import { stateOf } from './letter-terms';
import type { LetterTimes } from './letter-times';

const MAX_TEXT = 2000;
const LONGEST_UNIT = 60;
const sentence = /[，。！；]/;
/** 办理情况 may hold a word for the state, or the reply itself. */
const LONGEST_STATE = 16;
/** A machine's acknowledgement is short; a long reply may well begin with one. */
const LONGEST_AUTOMATIC = 120;

type LetterParts = Omit<Letter, 'ref' | 'href' | 'title'> & { title: string | null };

/** Puts a letter together from its labelled fields and the times that were read from it. */
export function letterFrom(fields: readonly Field[], times: LetterTimes): LetterParts {
  const text = (id: string, mostLines = 1) => {
    const field = fields.find((each) => each.ids.includes(id) && fieldText(each, 40).trim() !== '');
    return field ? saidIn(field, mostLines) || null : null;
  };
  const state = text('status', 40);
  const replyText = text('reply', 40) ?? belowAnswerer(fields) ?? (state !== null && state.length > LONGEST_STATE ? state : null);
  // An acknowledgement that was followed by another reply did not stay the only one.
  const acknowledged = replyText !== null && replyText.length < LONGEST_AUTOMATIC && automaticReplies.test(replyText);
  const automatic = acknowledged && times.later === null;
  const replied = acknowledged ? times.later : times.replied;
  const labels = labelsOf(fields, times);
  const stated = stateOf(state ?? '');
  return {
    title: text('title'),
    asked: times.asked,
    replied,
    published: times.published,
    unit: unitOf(fields),
    status: replied ? 'answered' : stated !== 'unknown' ? stated : stateByReply(replyText, automatic, labels),
    questionText: text('question', 40),
    replyText,
    labels,
    automatic,
  };
}

/** The text of a reply may stand below the lines that tell who answered and when. */
function belowAnswerer(fields: readonly Field[]): string | null {
  const reply = fields.findIndex(({ ids }) => ids.includes('reply'));
  const answerer = fields.findLast(({ ids }, at) => at > reply && (ids.includes('replied') || ids.includes('unit')));
  const lines = (answerer?.below ?? []).slice(answerer?.inline === '' ? 1 : 0);
  const from = lines.findIndex(({ text }) => sentence.test(text));
  if (reply < 0 || from < 0) return null;
  return lines
    .slice(from)
    .map((line) => line.text)
    .join('\n')
    .slice(0, MAX_TEXT);
}

/** What a field says in so many lines. */
function saidIn(field: Field, mostLines: number): string {
  return fieldText(field, field.inline === '' ? mostLines : mostLines - 1)
    .trim()
    .slice(0, MAX_TEXT);
}

/** The labels that facts know, whatever words the page has for them. */
function labelsOf(fields: readonly Field[], times: LetterTimes): string[] {
  const known = new Set(fields.flatMap(({ ids }) => ids));
  const asked = known.has('asked') || known.has('submitted') || known.has('accepted');
  for (const id of ['other', 'submitted', 'accepted', 'date', 'published']) known.delete(id);
  if (asked || (times.asked !== null && !times.plain)) known.add('asked');
  return [...known];
}

/** The unit that answered, before one that was only written to. */
function unitOf(fields: readonly Field[]): string | null {
  const units = fields.filter((each) => each.ids.includes('unit') && fieldText(each, 1).trim() !== '');
  const unit = units.find(({ label }) => /[答回]\s*复|反馈|解答/.test(label)) ?? units[0];
  return unit
    ? saidIn(unit, 1)
        .replace(/\s+\S{2,6}[:：].*$/, '')
        .replace(/[\s[【(（]+$/, '')
        .slice(0, LONGEST_UNIT)
    : null;
}

function stateByReply(reply: string | null, automatic: boolean, labels: readonly string[]): Letter['status'] {
  if (automatic) return 'processing';
  if (reply !== null) return stateOf(reply.length < 12 ? reply : '') === 'unanswered' ? 'unanswered' : 'answered';
  // 答复时间 and 答复内容 stand there and are blank.
  return labels.includes('replied') && labels.includes('reply') ? 'unanswered' : 'unknown';
}
