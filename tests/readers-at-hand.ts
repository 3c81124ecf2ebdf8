import { readGuide } from '@/lib/detectors/guide/read-guide';
import { readLetters } from '@/lib/detectors/messages/letters-reader';

// In the browser they are put into pages that ask for them; tests of whole facts have them from the start.
globalThis.xunchaReaders = { guide: readGuide, letters: readLetters };
