import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { AccountFact } from '@/lib/detectors/account/fact';
import type { ArticleFact } from '@/lib/detectors/article/fact';
import type { ColumnBlock, ColumnsFact } from '@/lib/detectors/columns/fact';
import type { GuideElement, GuideFact } from '@/lib/detectors/guide/fact';
import type { InterpretationFact } from '@/lib/detectors/interpretation/fact';
import type { Mark } from '@/lib/detectors/marks/fact';
import type { Letter, MessagesFact } from '@/lib/detectors/messages/fact';
import type { PersonalNumber } from '@/lib/detectors/personal-data/fact';
import type { DateReading } from '@/lib/facts/date-reading';

const root = join(import.meta.dirname, '../../lib/detectors');

/** Every value of a type, so that the compiler asks for a new one here, and the test for its case. */
type All<V extends string> = Record<V, true>;
const all = <V extends string>(detectors: string, member: string, values: All<V>) => [detectors, member, Object.keys(values)] as const;

const members = [
  all<ColumnsFact['page']>('columns', 'page', { home: true, list: true, other: true }),
  all<ColumnBlock['kind']>('columns', 'kind', { news: true, links: true, pictures: true, navigation: true }),
  all<ColumnBlock['headingSource']>('columns', 'headingSource', {
    own: true,
    preceding: true,
    tab: true,
    'more-link': true,
    breadcrumb: true,
    title: true,
    'image-alt': true,
    none: true,
  }),
  all<ColumnBlock['emptiness']>('columns', 'emptiness', {
    filled: true,
    'blank-phrase': true,
    'no-items': true,
    loading: true,
    'filled-elsewhere': true,
  }),
  all<Exclude<DateReading['source'], 'address'>>('columns article', 'source', {
    text: true,
    split: true,
    cell: true,
    'title-attribute': true,
    meta: true,
    script: true,
  }),
  all<DateReading['year']>('columns', 'year', { shown: true, order: true, links: true, viewing: true }),
  all<ArticleFact['dateShown']>('article', 'dateShown', { date: true, 'empty-label': true, nothing: true }),
  all<GuideElement['state']>('guide', 'state', { present: true, 'empty-value': true, 'attachment-only': true, 'picture-only': true }),
  all<GuideFact['form']>('guide', 'form', { table: true, 'definition-list': true, headings: true, tabs: true, paragraphs: true }),
  all<InterpretationFact['role']>('interpretation', 'role', { interpretation: true, document: true }),
  all<InterpretationFact['links'][number]['by']>('interpretation', 'by', { label: true, number: true, title: true }),
  all<InterpretationFact['forms'][number]>('interpretation', 'forms', { text: true, chart: true, picture: true, video: true }),
  all<Mark['how']>('marks', 'how', {
    link: true,
    text: true,
    script: true,
    'image-only': true,
    commented: true,
    hidden: true,
    placeholder: true,
  }),
  all<MessagesFact['view']>('messages', 'view', { list: true, letter: true }),
  all<Letter['status']>('messages', 'status', { answered: true, unanswered: true, processing: true, unknown: true }),
  all('messages', 'excluded', { petition: true, discipline: true, interview: true, survey: true }),
  all<PersonalNumber['kind']>('personal-data', 'kind', { 'id-number': true, mobile: true, 'bank-card': true, address: true }),
  all<AccountFact['page']>('account', 'page', { account: true, post: true }),
];

/** All values of a member, however deep, in what a detector's cases expect. */
function expected(detector: string, member: string): Set<unknown> {
  const found = new Set<unknown>();
  const collect = (value: unknown, name: string): void => {
    if (Array.isArray(value)) for (const each of value) collect(each, name);
    else if (value && typeof value === 'object') for (const [key, each] of Object.entries(value)) collect(each, key);
    else if (name === member) found.add(value);
  };
  const folder = join(root, detector, 'cases');
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.json')))
    collect(JSON.parse(readFileSync(join(folder, name), 'utf8')).expect, '');
  return found;
}

test.each(members)('%s: every %s has its case', (detectors, member, values) => {
  const reached = new Set(detectors.split(' ').flatMap((detector) => [...expected(detector, member)]));
  expect(values.filter((value) => !reached.has(value))).toEqual([]);
});
