import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const columns = 'lib/detectors/columns/cases';
const numbers = `${columns}/numbers-that-are-no-dates`;

/** What analyses of such pages fall for, where its case stands, and the words in the case that are the trap. The runners hold the answers. */
const traps: [trap: string, file: string, words: RegExp][] = [
  ['a telephone number', `${numbers}.html`, /0\d{3}-20\d{2}-\d{4}/],
  ['a document number', `${numbers}.html`, /〔20\d{2}〕\d+号/],
  ['the year of a copyright', `${numbers}.html`, /© \d{4}-\d{4}/],
  ['the date of an event', `${numbers}.html`, /活动时间：20\d{2}-\d{2}-\d{2}/],
  ['a date in a title', `${numbers}.html`, />20\d{2}-\d{2}-\d{2}\S+新闻</],
  ['an old date in a comment', `${columns}/old-dates-in-comments.html`, /<!--[\s\S]*?\d{4}-\d{2}-\d{2}[\s\S]*?-->/],
  ["today's date at the top of a page", 'lib/detectors/article/cases/home-page-with-today.html', /今天|星期/],
  ['an entry of today in a list', 'indicators/checks/column-stale/cases/pass--published-on-the-day-of-viewing.json', /"iso": "2020-10-01"/],
  [
    'an entry of a day still to come',
    'indicators/checks/column-stale/cases/fail--impossible-date-beside-a-stale-list.json',
    /晚于查看|impossible-date/,
  ],
  ['a date still to come', 'lib/detectors/article/cases/future-date.json', /查看之后/],
  ['a turn of the year inside a list', `${columns}/month-days-over-four-years.json`, /跨四年/],
  [
    '31 December seen on 2 January, without a year',
    'indicators/checks/column-stale/cases/needs-review--thirty-first-of-december-seen-in-january.json',
    /12-31/,
  ],
  ['31 December seen on 2 January, on a platform', 'lib/detectors/account/cases/last-december-seen-in-january.json', /2021-01-02/],
  ['a list that is still loading', `${columns}/empty-while-still-loading.json`, /"settled": false/],
  [
    'a list pinned, short or out of order by nature',
    'indicators/checks/date-signals-disagree/cases/not-applicable--lists-whose-order-says-nothing.json',
    /置顶在前/,
  ],
  [
    'a file written again after it was published',
    'indicators/checks/date-signals-disagree/cases/pass--file-written-again-later.json',
    /"lastModified"/,
  ],
  ['icons of sharing that did not load', 'indicators/checks/link-dead/cases/not-applicable--only-icons-of-sharing.json', /fx_wx/],
  ['a page saved by a tool', 'indicators/checks/link-dead/cases/fail--saved-page-with-a-dead-link-elsewhere.json', /"saved": true/],
  ["a menu of the names that results' categories have", 'lib/detectors/entries/cases/results-without-categories.html', /class="nav"/],
  ['words in a template', `${columns}/templates-are-not-the-page.html`, /<script type="text\/|<template/],
];

test.each(traps)('%s has its case', (_trap, file, words) => {
  expect(readFileSync(join(root, file), 'utf8')).toMatch(words);
});
