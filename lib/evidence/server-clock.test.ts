import { expect, test } from 'vitest';
import { clockOf } from './server-clock';

const page = 'http://www.zhexi.gov.cn/tzgg/';
const answer = { url: 'http://www.zhexi.gov.cn/', date: 10_000, asked: 9_000, answered: 9_400 };

test('the answer counts as written half way, and half a second after its whole second', () => {
  expect(clockOf(page, answer)).toEqual({ url: answer.url, offsetMs: 1300 });
});
test('no answer, or one without a date, says nothing of the clock', () => {
  expect(clockOf(page, null)).toEqual({ url: page, offsetMs: null });
  expect(clockOf(page, { ...answer, date: null })).toEqual({ url: answer.url, offsetMs: null });
});
