import { defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft, Subject } from '@/lib/findings/finding';
import { footReasons, markReason } from '@/lib/findings/mark-reason';
import { pageSubjectKey } from '@/lib/findings/subject-key';

export default defineCheck({
  id: 'error-entry-missing',
  name: { zh: '没有“我为政府网站找错”入口', en: 'No entry to the error-report platform' },
  definition: {
    zh: '页面底部应有“我为政府网站找错”的图标并能点开。链接、平台的脚本都算有；注释掉的算没有；只有图片、没有显示的列为待核，还没有填上的判无法判断。',
    en: 'The foot of a page should have the icon of the error-report platform, and it should open. A link or the script of the platform counts as there, one in a comment does not; a mere picture or a hidden one is to be checked, one not filled in yet cannot be told.',
  },
  needs: ['marks'],
  params: { page: 'home' as 'home' | 'other' },
  reasons: {
    missing: {
      outcome: 'fail',
      absence: true,
      zh: '页面底部没有“我为政府网站找错”入口',
      en: 'The foot of the page has no entry to the error-report platform',
    },
    'commented-out': {
      outcome: 'fail',
      absence: true,
      zh: '找错入口在源代码里被注释掉了，页面上没有',
      en: 'The entry stands in a comment of the source and not on the page',
    },
    'image-only': { outcome: 'needs-review', zh: '找错入口只有图片，没有有效链接', en: 'The entry is a picture without a working link' },
    hidden: { outcome: 'needs-review', zh: '找错入口在页面里但没有显示', en: 'The entry is in the page but not shown' },
    'filled-by-script': {
      outcome: 'cannot-tell',
      zh: '找错入口由脚本填写，还没有出现',
      en: 'A script is to fill in the entry; it has not appeared',
    },
    ...footReasons,
    there: { outcome: 'pass', zh: '页面底部有找错入口', en: 'The foot of the page has the entry' },
  },
  evaluate({ marks }, { page: which }, { page, frame }): FindingDraft[] {
    if (frame.frameId !== 0 || (which === 'home') !== page.isHome) return [];
    const subject: Subject = { key: pageSubjectKey('page', page.url, '找错'), kind: 'page', label: page.title, href: page.url };
    const seen = marks.errorReport;
    const reason = markReason(seen);
    const unread = reason === 'missing' && (!frame.settled || frame.capped);
    const elsewhere = reason === 'missing' && marks.footerFrame !== null;
    return [
      {
        reason: unread ? 'not-settled' : elsewhere ? 'footer-in-frame' : (reason ?? 'there'),
        subject,
        confidence: 'medium',
        refs: [seen?.ref ?? marks.footerFrame ?? marks.footer].filter((ref) => ref !== null),
        excerpt: seen?.value ?? '',
      },
    ];
  },
});
