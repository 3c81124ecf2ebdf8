import { readLetters } from '@/lib/detectors/messages/letters-reader';

// In the browser it is put into pages that ask for it; tests of the analysis have it from the start.
globalThis.xunchaLetters = readLetters;
