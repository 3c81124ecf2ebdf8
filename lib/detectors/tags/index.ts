import { pageTags } from '@/indicators/vocabulary/page-tags';
import { defineDetector } from '@/lib/detectors/detector';
import './fact';
import { metaTagsOf } from './meta-tags';

export default defineDetector({
  id: 'tags',
  detect({ page }) {
    const seen = metaTagsOf(page);
    const tags: Record<string, string> = {};
    for (const { name, misspelt } of pageTags) {
      const key = [name, ...misspelt].map((each) => each.toLowerCase()).find((each) => seen.has(each));
      if (key !== undefined) tags[name] = (seen.get(key) ?? '').slice(0, 500);
    }
    return { tags };
  },
});
