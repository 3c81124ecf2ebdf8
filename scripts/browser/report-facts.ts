import { lexiconWith } from '@/indicators/vocabulary/wording-lexicon';
import { readWithReadability } from '@/lib/detectors/article/reader';
import { readGuide } from '@/lib/detectors/guide/read-guide';
import { readLetters } from '@/lib/detectors/messages/letters-reader';
import { createAnalysis } from '@/lib/platform/in-page/analysis';

// Only in the Firefox build for tests: BiDi cannot reach an extension's own pages there, so the page asks by an event and the content script
// answers with an attribute. What runs is the built analysis, in the isolated world, as a reader of the page.
export default defineContentScript({
  matches: ['http://*.gov.cn/*'],
  allFrames: true,
  runAt: 'document_end',
  main() {
    // There from the start: nobody stands outside the page to put it in when it is wanted.
    globalThis.xunchaReaders = { text: readWithReadability, letters: readLetters, guide: readGuide };
    const analyse = createAnalysis(document);
    document.addEventListener('xuncha-report', async (event) => {
      const { detail } = event as CustomEvent<string>;
      const answer = await analyse({ viewedAt: detail, lexicon: lexiconWith([]) });
      document.documentElement.setAttribute('data-xuncha-facts', JSON.stringify(answer));
    });
  },
});
