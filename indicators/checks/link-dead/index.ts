import { defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft, Subject } from '@/lib/findings/finding';
import { answerReasons, badLinks, linkSubject, uncheckedLinks } from '@/lib/findings/link-findings';
import { normalAddress, pageSubjectKey } from '@/lib/findings/subject-key';

export default defineCheck({
  id: 'link-dead',
  name: { zh: '链接打不开', en: 'Link that does not open' },
  definition: {
    zh: '检查人员点“检查本页链接”后逐个访问：隔开两次都返回错误才算打不开；超时、连不上、内容像“页面不存在”的只提示复核。要求登录、拒绝程序访问、没有权限的站点算没有检查，退出、删除、提交一类链接不点。同一地址全站只计一次。',
    en: 'Asked on the inspector\'s wish: only what answers with an error twice, with a pause, counts as dead; time running out, no connection and a "not found" under another status are for review. Logins, refusals and hosts without permission are unchecked; links that act are left alone. One address counts once.',
  },
  needs: ['links'],
  params: { page: 'any' as 'any' | 'home' | 'other' },
  reasons: {
    ...answerReasons,
    'picture-broken': {
      outcome: 'needs-review',
      zh: '图片没有显示出来；点“检查本页链接”可复核',
      en: "The picture did not show; check the page's links to look again",
    },
    'pictures-broken': {
      outcome: 'needs-review',
      zh: '{n} 张图片没有显示出来，如 {names}；点“检查本页链接”可复核',
      en: "{n} pictures did not show, such as {names}; check the page's links to look again",
    },
    'all-open': { outcome: 'pass', zh: '查了 {n} 个链接，都能打开', en: 'All {n} links asked do open' },
  },
  evaluate({ links: { brokenPictures, probed } }, { page: which }, { page }) {
    if (which !== 'any' && (which === 'home') !== page.isHome) return [];
    const own: Subject = { key: pageSubjectKey('page', page.url, '链接'), kind: 'page', label: page.title, href: page.url };
    // Files of other pages are another check's business; the clause on the home page counts them with its links.
    const links = probed?.links.filter(({ kind }) => kind !== 'attachment' || page.isHome) ?? [];
    const asked = new Set(links.map(({ href }) => normalAddress(href)));
    const pictures = brokenPictures
      .filter(({ src }) => !asked.has(normalAddress(src)))
      .map(({ src, name, ref }): FindingDraft => {
        const subject = linkSubject({ href: src, name });
        return { reason: 'picture-broken', subject, refs: [ref], excerpt: src, confidence: 'medium' };
      });
    // Icons of a template fail together: one row says so, or they would bury everything else.
    const told = pictures.length > 1 ? [together(pictures, { ...own, key: pageSubjectKey('page', page.url, '图片') })] : pictures;
    const found = [...badLinks(links), ...told, ...uncheckedLinks(links, own)];
    if (found.length > 0 || !probed || links.length === 0) return found;
    return [{ reason: 'all-open', subject: own, values: { n: links.filter(({ answer }) => answer.state === 'ok').length } }];
  },
});

/** Several pictures of one page that did not show, as one finding. */
function together(pictures: readonly FindingDraft[], subject: Subject): FindingDraft {
  return {
    reason: 'pictures-broken',
    subject,
    values: { n: pictures.length, names: pictures.slice(0, 3).map((each) => each.subject.label) },
    refs: pictures.flatMap(({ refs = [] }) => refs),
    excerpt: pictures.map(({ excerpt = '' }) => excerpt).join('\n'),
    confidence: 'medium',
  };
}
