import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The tests that guard scores and calendar, without the extension's own build: mutation testing runs them once per mutant. The laws over
// random judgements are left out, they take longer than all others together and catch nothing that the cases miss.
process.env.TZ = 'Asia/Shanghai';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['lib/scores/**/*.test.ts', 'lib/calendar/**/*.test.ts', 'scripts/score.test.ts', 'tests/golden/scores.test.ts'],
    exclude: ['lib/scores/sheet-laws.test.ts'],
    isolate: false,
  },
});
