import { defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft } from '@/lib/findings/finding';
import { normalAddress, pageSubjectKey } from '@/lib/findings/subject-key';

export default defineCheck({
  id: 'interpretation-not-linked-back',
  name: { zh: '被解读文件未反向关联解读稿', en: 'Document without a link back to its interpretation' },
  definition: {
    zh: '解读稿链接到的文件页面，在本次检查中看过以后，比对文件页上有没有指回这篇解读稿的链接。文件页没有看过的不下结论；文件页由脚本显示的相关链接可能没有读到，所以只提示核对。',
    en: 'Once the page of the document was looked at in the inspection, says whether it links back to this interpretation. Nothing is concluded before; related links that a script shows late may have been missed, so it is a hint.',
  },
  needs: ['interpretation'],
  params: {},
  reasons: {
    'no-way-back': {
      outcome: 'needs-review',
      zh: '文件“{title}”的页面上没有看到指回本解读稿的链接',
      en: 'The page of the document “{title}” was not seen to link back to this interpretation',
    },
    'other-interpretations': {
      outcome: 'needs-review',
      zh: '文件“{title}”的页面上有 {others} 个解读链接，没有看到指回本解读稿的',
      en: 'The page of the document “{title}” has {others} links to interpretations, and none back to this one was seen',
    },
    'document-not-seen': {
      outcome: 'cannot-tell',
      zh: '还没有看过被解读的文件：打开“{title}”再回到本页，就会核对反向链接',
      en: 'The document was not looked at yet: open “{title}” and come back, and the way back is looked for',
    },
    'linked-back': { outcome: 'pass', zh: '文件“{title}”的页面指回本解读稿', en: 'The page of the document “{title}” links back' },
  },
  evaluate({ interpretation: fact }, _params, { page }): FindingDraft[] {
    const [link] = fact?.links ?? [];
    if (fact?.role !== 'interpretation' || !link) return [];
    const subject = (title: string, href: string) => ({
      key: pageSubjectKey('article', href, normalAddress(page.url)),
      kind: 'article' as const,
      label: title,
      href,
    });
    if (!fact.back) {
      const values = { title: link.title };
      return [{ reason: 'document-not-seen', subject: subject(link.title, link.href), values, refs: [link.ref], excerpt: fact.title }];
    }
    return fact.back.map(({ href, title, there, others }): FindingDraft => {
      const reason = there ? 'linked-back' : others > 0 ? 'other-interpretations' : 'no-way-back';
      const place = fact.links.find((each) => each.href === href) ?? link;
      return {
        reason,
        subject: subject(title, href),
        values: { title, others },
        confidence: 'medium',
        refs: [place.ref],
        excerpt: fact.title,
      };
    });
  },
});
