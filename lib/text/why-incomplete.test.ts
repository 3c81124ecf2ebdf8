import { expect, test } from 'vitest';
import { createTranslator } from './translator';
import { whyIncomplete } from './why-incomplete';

test.each([
  ['stopped', '检查人员中途停止，只截到这里', 'stopped by the inspector; it reaches so far'],
  ['an older reason', 'an older reason', 'an older reason'],
  [undefined, '', ''],
])('%s', (because, zh, en) => {
  expect(whyIncomplete(because, createTranslator('zh-CN'))).toBe(zh);
  expect(whyIncomplete(because, createTranslator('en'))).toBe(en);
});
