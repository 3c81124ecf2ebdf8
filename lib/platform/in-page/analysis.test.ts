// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { createAnalysis } from './analysis';

it('two panels that ask at once both get the newest answer', async () => {
  const analyse = createAnalysis(document);
  const first = analyse({ viewedAt: '2020-10-01T09:00:00', lexicon: [] });
  const second = analyse({ viewedAt: '2020-10-01T09:00:01', lexicon: [] });
  expect(await second).toHaveProperty('facts');
  expect(await first).toBe(await second);
});
