import { createAnalysis } from '@/lib/platform/in-page/analysis';

// Injected on demand, never declared for a site: it only leaves a function in the isolated world, which the panel then calls.
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    globalThis.xunchaAnalyse ??= createAnalysis(document);
  },
});
