import { createPageHand } from '@/lib/platform/in-page/page-hand';

// Injected when a picture is taken, a place is shown, the links or the server are asked: most pages are only read.
export default defineUnlistedScript(() => {
  globalThis.xunchaPage ??= createPageHand(document);
});
