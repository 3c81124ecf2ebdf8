import { columnClassOf, otherClass } from '@/indicators/vocabulary/column-classes';
import { defineDetector } from '@/lib/detectors/detector';
import { readBlocks } from './blocks';
import { pageKindOf } from './page-kind';
import { scanPage } from './scan';

/** Every list or column block of a page, as it stands there. */
export default defineDetector({
  id: 'columns',
  async detect(context) {
    const scan = await scanPage(context);
    const page = pageKindOf(context, scan);
    const blocks = await readBlocks(context, scan, page);
    return {
      page,
      blocks: blocks.map((block) => ({ ...block, class: block.kind === 'news' ? columnClassOf(block.heading) : otherClass })),
    };
  },
});
