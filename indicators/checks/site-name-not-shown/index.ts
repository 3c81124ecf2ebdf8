import { defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft } from '@/lib/findings/finding';

/** What names of sites end in besides the name of the body. */
const ending = /(?:门户|官方|公众|信息|政务)?(?:网站|网)$/;
const bare = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

export default defineCheck({
  id: 'site-name-not-shown',
  name: { zh: '首页头部没有看到网站名称', en: 'Site name not seen in the header' },
  definition: {
    zh: '首页头部的文字和图片说明里没有登记的网站名称的，提示人工看：名称常画在标志图片里。名称后的“门户网站”等字样可以省略。内页由人抽看。',
    en: 'The words and the descriptions of pictures at the top of the home page do not hold the registered name of the site: look, as names are often drawn in a picture. Words such as portal may be left out. Other pages are for a person to sample.',
  },
  needs: ['marks'],
  params: {},
  reasons: {
    'not-in-words': {
      outcome: 'needs-review',
      zh: '首页头部的文字和图片说明里没有“{name}”，请看标志图片上有没有、是否看得清',
      en: 'The words and picture descriptions at the top of the home page do not say “{name}”: see whether the logo shows it legibly',
    },
    'not-settled': {
      outcome: 'cannot-tell',
      zh: '首页还在加载，头部可能还没显示完',
      en: 'The home page is still loading, and its header may not be complete',
    },
    shown: { outcome: 'pass', zh: '首页头部写有“{name}”', en: 'The top of the home page says “{name}”' },
  },
  evaluate({ marks }, _params, { page, frame, site }): FindingDraft[] {
    const registered = bare(site.name ?? '');
    const name = registered.replace(ending, '') || registered;
    if (!page.isHome || frame.frameId !== 0 || name === '') return [];
    const shown = bare(marks.headerText).includes(name);
    return [
      {
        reason: shown ? 'shown' : frame.settled ? 'not-in-words' : 'not-settled',
        subject: { key: 'site:header-name', kind: 'site', label: '网站名称', href: page.url },
        values: { name },
        confidence: shown ? 'high' : 'low',
      },
    ];
  },
});
