import { pageTags, type TagGroup } from '@/indicators/vocabulary/page-tags';
import { defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft } from '@/lib/findings/finding';
import { pageSubjectKey } from '@/lib/findings/subject-key';

const groupNames = {
  site: { zh: '站点标签', en: 'site tags' },
  column: { zh: '栏目标签', en: 'column tags' },
  content: { zh: '内容标签', en: 'content tags' },
};
const required = (group: TagGroup) => pageTags.filter((tag) => tag.group === group && tag.required).map(({ name }) => name);

export default defineCheck({
  id: 'page-tags-missing',
  name: { zh: '页面标签缺失', en: 'Page tags missing' },
  definition: {
    zh: '栏目页应有站点标签和栏目标签，内容页应有站点标签和内容标签。整组都没有的算缺失；组里缺个别必选标签或标签没有内容的，列为待核。',
    en: 'A column page should carry site and column tags, a content page site and content tags. A whole group missing is a violation; single required tags missing or empty are to be checked.',
  },
  needs: ['tags', 'article', 'columns'],
  params: { page: 'content' as 'content' | 'column' },
  reasons: {
    'group-missing': { outcome: 'fail', absence: true, zh: '没有{groups}', en: 'There are no {groupsEn}' },
    'some-missing': { outcome: 'needs-review', absence: true, zh: '标签缺失或没有内容：{names}', en: 'Tags missing or empty: {names}' },
    'not-settled': {
      outcome: 'cannot-tell',
      zh: '页面仍在加载，标签可能由脚本写入',
      en: 'The page is still loading; a script may add its tags',
    },
    complete: { outcome: 'pass', zh: '必选标签齐全', en: 'All required tags are there' },
  },
  evaluate({ tags: { tags }, article, columns }, params, { page, frame }) {
    if (frame.frameId !== 0 || page.isHome) return [];
    const kind = article ? 'content' : columns.page === 'list' ? 'column' : null;
    if (kind !== params.page) return [];
    const groups: TagGroup[] = ['site', kind];
    const none = groups.filter((group) => required(group).every((name) => !tags[name]));
    const absent = groups.flatMap(required).filter((name) => !tags[name]);
    const draft = (reason: string): FindingDraft[] => [
      {
        reason,
        subject: { key: pageSubjectKey('page', page.url, 'tags'), kind: 'page', label: article?.title ?? page.title, href: page.url },
        values: {
          groups: none.map((group) => groupNames[group].zh),
          groupsEn: none.map((group) => groupNames[group].en).join(' and '),
          names: absent,
        },
      },
    ];
    if (absent.length === 0) return draft('complete');
    if (!frame.settled) return draft('not-settled');
    return none.length > 0 ? draft('group-missing') : draft('some-missing');
  },
});
