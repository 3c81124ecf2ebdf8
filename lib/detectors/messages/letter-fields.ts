import { automaticReplies, letterLabels, letterStates } from '@/indicators/vocabulary/letter-labels';
import { findDates, soleDate } from '@/lib/detectors/dates/find';
import { relativeDate } from '@/lib/detectors/dates/relative';
import { toReading } from '@/lib/detectors/dates/token';
import { latestPossibleYear } from '@/lib/detectors/dates/years';
import { LabelTerms } from '@/lib/detectors/labels/label-terms';
import { type Field, fieldText } from '@/lib/detectors/labels/read-fields';
import type { DateReading } from '@/lib/facts/date-reading';
import type { Letter } from './fact';

export const letterTerms = new LabelTerms(letterLabels);

const MAX_TEXT = 2000;
/** A machine's acknowledgement is short; a long reply may well begin with one. */
const LONGEST_AUTOMATIC = 120;

type LetterParts = Omit<Letter, 'ref' | 'href' | 'title'> & { title: string | null };

/** Puts a letter together from its labelled fields. */
export function letterFrom(fields: readonly Field[], viewedAt: string): LetterParts {
  const first = (id: string) => fields.find((field) => field.ids.includes(id) && fieldText(field, 40).trim() !== '');
  const text = (id: string, mostLines = 1) => {
    const field = first(id);
    return field
      ? fieldText(field, field.inline === '' ? mostLines : mostLines - 1)
          .trim()
          .slice(0, MAX_TEXT) || null
      : null;
  };
  const replyText = text('reply', 40);
  const automatic = replyText !== null && replyText.length < LONGEST_AUTOMATIC && automaticReplies.test(replyText);
  const replied = automatic ? null : dateOf(fields, 'replied', viewedAt);
  const labels = [...new Set(fields.flatMap((field) => field.ids))].filter((id) => id !== 'other');
  const stated = stateOf(text('status') ?? '');
  return {
    title: text('title'),
    asked: dateOf(fields, 'asked', viewedAt),
    replied,
    published: null,
    unit:
      text('unit')
        ?.replace(/[\s[【(（]+$/, '')
        .slice(0, 60) ?? null,
    status: replied ? 'answered' : stated !== 'unknown' ? stated : stateByReply(replyText, automatic, labels),
    questionText: text('question', 40),
    replyText,
    labels,
    automatic,
  };
}

function stateByReply(reply: string | null, automatic: boolean, labels: readonly string[]): Letter['status'] {
  if (automatic) return 'processing';
  if (reply !== null) return stateOf(reply.length < 12 ? reply : '') === 'unanswered' ? 'unanswered' : 'answered';
  // 答复时间 and 答复内容 stand there and are blank.
  return labels.includes('replied') && labels.includes('reply') ? 'unanswered' : 'unknown';
}

/** What words such as 已回复 or 办理中 say; long texts are no states. */
export function stateOf(text: string): Letter['status'] {
  if (text.length > 16) return 'unknown';
  return letterStates.find(({ pattern }) => pattern.test(text))?.status ?? 'unknown';
}

function dateOf(fields: readonly Field[], id: string, viewedAt: string): DateReading | null {
  for (const field of fields) {
    if (!field.ids.includes(id)) continue;
    const reading = dateIn(field.inline || (field.below[0]?.text ?? ''), viewedAt);
    if (reading) return reading;
  }
  return null;
}

/** The date that a short text holds, relative ones and those without a year included. */
export function dateIn(text: string, viewedAt: string): DateReading | null {
  const token = findDates(text)[0] ?? soleDate(text) ?? relativeDate(text, viewedAt);
  if (!token) return null;
  const year = token.year === null ? { value: latestPossibleYear(token, viewedAt), basis: 'viewing' as const, sure: false } : undefined;
  return toReading(token, 'text', year);
}
