import { beforeAll } from 'vitest';
import { readGuide } from '@/lib/detectors/guide/read-guide';
import { readLetters } from '@/lib/detectors/messages/letters-reader';

/** In the browser readers are put into pages that ask for them; a file of tests of whole facts has them from its start. */
export function readersAtHand(): void {
  beforeAll(() => {
    globalThis.xunchaReaders = { guide: readGuide, letters: readLetters };
  });
}
