import { createPageHand } from '@/lib/platform/in-page/page-hand';

// Injected on demand, never declared for a site: it only leaves functions in the isolated world, which the panel then calls.
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    globalThis.xunchaPage ??= createPageHand(document);
  },
});
