import { headOf } from '@/lib/detectors/article/head';
import { defineDetector } from '@/lib/detectors/detector';
import { furtherReader } from '@/lib/detectors/further-readers';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { GuideFact } from './fact';
import './fact';
import { mentionsGuide } from './mentions';

export default defineDetector({
  id: 'guide',
  detect(context): Promise<GuideFact | null> | null {
    const { document, page } = context;
    if (!mentionsGuide(page)) return null;
    return furtherReader(document, 'guide')?.(context, titleOf(page)) ?? null;
  },
});

/** The article's title, or the document's own. */
function titleOf(page: PageIndex): string {
  return headOf(page)?.title ?? (page.document.title ?? '').split(/[-_|—–]/)[0]?.trim() ?? '';
}
