import { expect, test } from 'vitest';
import { patternOf } from './permissions';

test.each([
  ['http://www.zhexi.gov.cn/tzgg/', '*://www.zhexi.gov.cn/*'],
  ['https://www.zhexi.gov.cn:8443/', '*://www.zhexi.gov.cn/*'],
  ['chrome://settings/', null],
  ['file:///home/', null],
  ['nonsense', null],
])('%s is asked for as %s', (url, pattern) => expect(patternOf(url)).toBe(pattern));
