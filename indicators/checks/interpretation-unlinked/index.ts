import { defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft } from '@/lib/findings/finding';
import { pageSubjectKey } from '@/lib/findings/subject-key';

/** A law, or what a standard's number or the word itself names: other bodies than the site's publish those. */
const publishedElsewhere = (title: string, name: string) => /^中华人民共和国.*法$/.test(name) || /标准|(?:GB|DB)(?:\/T)?\s*\d/.test(title);

export default defineCheck({
  id: 'interpretation-unlinked',
  name: { zh: '解读稿未关联被解读文件', en: 'Interpretation without a link to its document' },
  definition: {
    zh: '解读稿页面上没有指向被解读文件的链接。按“政策原文”等字样、文号、文件名称识别链接；菜单里的栏目链接不算。',
    en: 'The page of an interpretation has no link to the document it interprets. Links are recognised by labels, document numbers and names; links to columns in the menu do not count.',
  },
  needs: ['interpretation'],
  params: {},
  reasons: {
    unlinked: {
      outcome: 'fail',
      absence: true,
      zh: '标题解读的是《{name}》，页面没有指向该文件的链接',
      en: 'The title interprets "{name}", and no link leads to it',
    },
    'maybe-unlinked': {
      outcome: 'needs-review',
      absence: true,
      zh: '没有看到指向文件的链接；解读的是哪个文件请人工确认',
      en: 'No link to a document was found; make sure which document is interpreted',
    },
    'published-elsewhere': {
      outcome: 'needs-review',
      zh: '没有指向《{name}》的链接；它是法律或标准，可能不在本网站发布，是否应当关联请人工判断',
      en: 'No link leads to "{name}"; it is a law or a standard and may be published elsewhere, so decide whether a link is due',
    },
    'picture-only': {
      outcome: 'cannot-tell',
      zh: '解读稿是图片或视频，链接可能在别处',
      en: 'The interpretation is a picture or film; the link may stand elsewhere',
    },
    linked: { outcome: 'pass', zh: '已关联：{title}', en: 'Linked: {title}' },
  },
  evaluate({ interpretation: fact }, _params, { page }) {
    if (fact?.role !== 'interpretation') return [];
    const [link] = fact.links;
    const draft = (reason: string, values = {}): FindingDraft[] => [
      {
        reason,
        subject: { key: pageSubjectKey('article', page.url), kind: 'article', label: fact.title, href: page.url },
        values,
        confidence: 'medium',
        refs: [link?.ref ?? fact.ref],
        excerpt: fact.title,
      },
    ];
    if (link) return draft('linked', { title: link.title });
    const name = fact.documents.find((each) => each.name !== '')?.name;
    if (fact.titled && name) return draft(publishedElsewhere(fact.title, name) ? 'published-elsewhere' : 'unlinked', { name });
    return draft(fact.forms.includes('text') ? 'maybe-unlinked' : 'picture-only');
  },
});
