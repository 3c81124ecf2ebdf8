import { defineCheck } from '@/lib/findings/define-check';
import type { Subject } from '@/lib/findings/finding';
import { answerReasons, badLinks, isCopy, toldOfCopy, uncheckedLinks } from '@/lib/findings/link-findings';
import { brokenPictureFindings, pictureReasons } from '@/lib/findings/picture-findings';
import { normalAddress, pageSubjectKey } from '@/lib/findings/subject-key';

export default defineCheck({
  id: 'link-dead',
  name: { zh: '链接打不开', en: 'Link that does not open' },
  definition: {
    zh: '检查人员点“检查本页链接”后逐个访问：隔开两次都返回错误才算打不开；超时、连不上、内容像“页面不存在”的只提示复核。要求登录、拒绝程序访问、没有权限的站点算没有检查，退出、删除、提交一类链接不点。没有显示的图片只提示本站的内容图片，分享、箭头一类图标和别的网站的图片另说；另存的网页和本机副本不能说明网站。同一地址全站只计一次。',
    en: 'Asked on the inspector\'s wish: only what answers with an error twice, with a pause, counts as dead; time running out, no connection and a "not found" under another status are for review. Logins, refusals and hosts without permission are unchecked; links that act are left alone. Of pictures that did not show only the site\'s own are told, icons and those of other sites apart; a saved copy proves nothing of the site. One address counts once.',
  },
  needs: ['links'],
  params: { page: 'any' as 'any' | 'home' | 'other' },
  reasons: {
    ...answerReasons,
    ...pictureReasons,
    'all-open': { outcome: 'pass', zh: '查了 {n} 个链接，都能打开', en: 'All {n} links asked do open' },
  },
  evaluate({ links: fact }, { page: which }, { page }) {
    const { brokenPictures, probed } = fact;
    if (which !== 'any' && (which === 'home') !== page.isHome) return [];
    const own: Subject = { key: pageSubjectKey('page', page.url, '链接'), kind: 'page', label: page.title, href: page.url };
    // Files of other pages are another check's business; the clause on the home page counts them with its links.
    const links = probed?.links.filter(({ kind }) => kind !== 'attachment' || page.isHome) ?? [];
    const asked = new Set(links.map(({ href }) => normalAddress(href)));
    const pictures = brokenPictures.filter(({ src }) => !asked.has(normalAddress(src)));
    const missing = [...badLinks(links), ...brokenPictureFindings(pictures, own, page.url)];
    const signs = missing.filter(({ reason }) => reason === 'signs-only');
    const bad = missing.filter(({ reason }) => reason !== 'signs-only');
    const found = [...(isCopy(fact, page.url) ? toldOfCopy(bad, own, page.url) : bad), ...uncheckedLinks(links, own), ...signs];
    if (found.length > 0 || !probed || links.length === 0) return found;
    return [{ reason: 'all-open', subject: own, values: { n: links.filter(({ answer }) => answer.state === 'ok').length } }];
  },
});
