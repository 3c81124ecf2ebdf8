import { defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft } from '@/lib/findings/finding';

const names = {
  services: { zh: '办事服务', en: 'services' },
  advice: { zh: '咨询建言', en: 'advice and inquiries' },
  surveys: { zh: '调查征集', en: 'surveys' },
  register: { zh: '注册登录', en: 'registering or logging in' },
} as const;

const params: { entry: keyof typeof names } = { entry: 'services' };

export default defineCheck({
  id: 'entry-missing',
  name: { zh: '首页没有看到功能入口', en: 'Entry not seen on the home page' },
  definition: {
    zh: '首页上没有办事服务、咨询建言、调查征集、注册登录一类入口的，提示人工查找：入口可能画在图片里、收在菜单里，或在下一级页面。看到入口不等于功能可用，要人试。',
    en: 'The home page has no link to services, to advice and inquiries, to surveys, or to registering: look by hand, as it may be drawn in a picture, folded in a menu, or a level below. An entry seen does not mean that it works.',
  },
  needs: ['entries'],
  params,
  reasons: {
    'not-seen': {
      outcome: 'needs-review',
      zh: '首页没有看到{name}入口，请在菜单、图片和下级页面里找',
      en: 'No way into {nameEn} was seen on the home page; look in menus, pictures and the pages below',
    },
    'not-settled': {
      outcome: 'cannot-tell',
      zh: '首页还在加载或没有读完，{name}入口可能还没出现',
      en: 'The home page is still loading or was not read to its end; a way into {nameEn} may come',
    },
    offered: { outcome: 'pass', zh: '首页有{name}入口，请打开试用', en: 'The home page has a way into {nameEn}: try it' },
  },
  evaluate({ entries }, { entry }, { page, frame }): FindingDraft[] {
    const seen = entry === 'register' ? entries.logins && (entries.logins[0]?.ref ?? null) : entries[entry];
    // Facts of earlier versions do not know: silence is no absence.
    if (!page.isHome || frame.frameId !== 0 || seen === undefined) return [];
    const { zh, en } = names[entry];
    const reason = seen ? 'offered' : frame.settled && !frame.capped ? 'not-seen' : 'not-settled';
    return [
      {
        reason,
        subject: { key: `site:entry-${entry}`, kind: 'site', label: zh, href: page.url },
        values: { name: zh, nameEn: en },
        confidence: seen ? 'high' : 'low',
        refs: seen ? [seen] : [],
        excerpt: seen?.text ?? '',
      },
    ];
  },
});
