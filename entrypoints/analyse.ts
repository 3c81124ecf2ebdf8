import { createAnalysis } from '@/lib/platform/in-page/analysis';

// Injected on demand, never declared for a site: it only leaves a function in the isolated world, which the panel then calls. No content script
// in the framework's sense, which would announce itself to the page by an event.
export default defineUnlistedScript(() => {
  globalThis.xunchaAnalyse ??= createAnalysis(document);
});
