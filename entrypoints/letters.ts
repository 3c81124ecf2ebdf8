import { readLetters } from '@/lib/detectors/messages/letters-reader';

// Injected beside the analysis where a page shows signs of letters.
export default defineUnlistedScript(() => {
  globalThis.xunchaReaders = { letters: readLetters, ...globalThis.xunchaReaders };
});
