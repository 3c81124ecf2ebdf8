import { defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft, ReasonValue } from '@/lib/findings/finding';
import { clockOf, freshnessOf } from '@/lib/findings/freshness';
import type { Window } from '@/lib/scores/rubric';

const params: { window: Window } = { window: { n: 2, unit: 'week' } };

export default defineCheck({
  id: 'account-stale',
  name: { zh: '账号内容不更新', en: 'Account not updated' },
  definition: {
    zh: '账号主页上最新一条内容（置顶的除外）的发布时间早于监测时间点前规定时限的，为未更新。“3小时前”一类按查看时刻换算；另存的网页不知道当时是何时，只提示核对；单篇内容页不能说明账号是否更新。',
    en: 'The newest post on the account\'s own page (pinned ones apart) is older than the window before the as-of instant. "3 hours ago" counts from the moment of viewing; on a saved copy it is a hint only. One post\'s own page does not tell whether the account is kept up.',
  },
  needs: ['account'],
  params,
  reasons: {
    fresh: { outcome: 'pass', zh: '最新一条 {newest}，在时限内', en: 'Newest post {newest}, within the window' },
    stale: {
      outcome: 'fail',
      absence: true,
      zh: '最新一条 {newest}，距监测时间点 {days} 天，早于时限起点 {start}',
      en: 'Newest post {newest}, {days} days before the as-of instant and before the window begins on {start}',
    },
    'date-unsure': {
      outcome: 'needs-review',
      zh: '最新一条可能是 {newest}：没有年份，或是另存的网页，请打开账号核对',
      en: 'The newest post may be of {newest}: no year is shown, or this is a saved copy; open the account',
    },
    unordered: {
      outcome: 'needs-review',
      zh: '内容不按时间排列（可能是热门排序），看得到的最新一条 {newest}，请按时间查看',
      en: 'The posts are not in order of time (the most popular first, perhaps); the newest seen is of {newest}',
    },
    'after-clock': {
      outcome: 'cannot-tell',
      zh: '看得到的都在监测时间点之后（最新 {newest}），请往下翻再重新分析',
      en: 'Everything seen is later than the as-of instant (newest {newest}): scroll down and analyse again',
    },
    'no-dates': {
      outcome: 'cannot-tell',
      zh: '页面上没有读到发布时间（要登录、还没加载，或平台不显示），请打开最新一条看',
      en: 'No time of publication could be read (a login, still loading, or not shown): open the newest post',
    },
    'one-post': {
      outcome: 'cannot-tell',
      zh: '这是一条内容的页面，请打开账号主页',
      en: 'This is the page of one post; open the account',
    },
  },
  evaluate({ account }, { window }, context) {
    if (!account) return [];
    const { items, name, platform } = account;
    const posts = items.filter(({ pinned }) => !pinned);
    const clock = clockOf(context, window);
    const freshness = freshnessOf({ items: posts }, clock);
    const entry = freshness.state === 'undated' ? undefined : freshness.entry;
    const draft = (reason: string, values: Record<string, ReasonValue> = {}, confidence: FindingDraft['confidence'] = 'high') => {
      const subject = { key: `account:${platform}:${name}`, kind: 'account' as const, label: name, href: context.page.url };
      return [
        { reason, subject, values, confidence, refs: [entry?.ref ?? account.ref], excerpt: entry?.title ?? '', date: entry?.date ?? null },
      ];
    };
    if (freshness.state === 'undated') return draft(account.page === 'post' ? 'one-post' : 'no-dates');
    const { newest } = freshness;
    if (freshness.state === 'fresh') return draft('fresh', { newest });
    if (account.page === 'post') return draft('one-post');
    if (freshness.state === 'after-clock') return draft('after-clock', { newest });
    if (freshness.state === 'doubtful') return draft('date-unsure', { newest }, 'low');
    const rises = posts.filter(({ date }, i) => date.iso > (posts[i - 1]?.date.iso ?? date.iso)).length;
    if (rises * 3 > posts.length) return draft('unordered', { newest }, 'low');
    if (!context.frame.settled) return draft('no-dates');
    return draft('stale', { newest, days: freshness.days, start: clock.start }, 'medium');
  },
});
