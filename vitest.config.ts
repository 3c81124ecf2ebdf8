import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { verifierPage } from './scripts/vite/verifier-page';

// One clock zone for every machine; unit tests stand beside their file, contract and golden tests under tests/.
process.env.TZ = 'Asia/Shanghai';

export default defineConfig({
  plugins: [verifierPage(), WxtVitest()],
  test: {
    include: [
      'lib/**/*.test.{ts,tsx}',
      'components/**/*.test.{ts,tsx}',
      'indicators/**/*.test.ts',
      'scripts/**/*.test.ts',
      'tests/contract/**/*.test.ts',
      'tests/golden/**/*.test.ts',
    ],
    setupFiles: ['tests/fixed-seed.ts'],
    restoreMocks: true,
    // Files share a worker's modules, which saves a third of the time. What a test sets for all (`xunchaReaders`) each file
    // sets anew; `--sequence.shuffle.files` tries other orders.
    isolate: false,
    // Large made documents are read in jsdom: seconds on a busy machine, and no claim about speed.
    testTimeout: 30_000,
  },
});
