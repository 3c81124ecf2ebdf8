import { asJson, type Scaffold } from './scaffold';

const index = (id: string) => `import { defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft } from '@/lib/findings/finding';
import { pageSubjectKey } from '@/lib/findings/subject-key';

export default defineCheck({
  id: '${id}',
  name: { zh: '页面没有 SiteName 标签', en: 'Page has no SiteName tag' },
  definition: {
    zh: '页面源码中没有名为 SiteName 的标签的算；有标签而没有内容的不在这里计。',
    en: 'The page has no tag named SiteName. A tag without a value does not count here.',
  },
  needs: ['tags'],
  params: { tag: 'SiteName' },
  reasons: {
    missing: { outcome: 'fail', absence: true, zh: '没有 {tag} 标签', en: 'There is no {tag} tag' },
    'not-settled': { outcome: 'cannot-tell', zh: '页面仍在加载，请稍后重新分析', en: 'The page is still loading; analyse it again' },
    present: { outcome: 'pass', zh: '有 {tag} 标签', en: 'The {tag} tag is there' },
  },
  evaluate({ tags }, { tag }, { page, frame }): FindingDraft[] {
    const subject = { key: pageSubjectKey('page', page.url), kind: 'page' as const, label: page.title, href: page.url };
    const draft = (reason: string): FindingDraft[] => [{ reason, subject, values: { tag } }];
    if (tag in tags.tags) return draft('present');
    return draft(frame.settled ? 'missing' : 'not-settled');
  },
});
`;

const guidance = (id: string) => `# ${id}

## 查什么

页面源码中有没有规定的标签。

## 怎么人工核对

1. 打开页面，查看网页源代码，搜索标签名。

## 什么不算

- 有标签而没有内容的，另行判断。
`;

/** A check that works as it is: it asks for one tag. Its author puts a real question in its place. */
export function newCheck(id: string): Scaffold {
  const folder = `indicators/checks/${id}`;
  const testCase = (why: string, tags: Record<string, string>, reason: string, context?: object) =>
    asJson({ why, facts: { tags: { tags } }, ...(context ? { context } : {}), expect: [{ reason }] });
  const loading = { frame: { frameId: 0, settled: false, capped: false } };
  return {
    files: {
      [`${folder}/index.ts`]: index(id),
      [`${folder}/guidance.md`]: guidance(id),
      [`${folder}/cases/pass--tag-is-there.json`]: testCase('有标签', { SiteName: '柘溪县人民政府' }, 'present'),
      [`${folder}/cases/fail--tag-is-missing.json`]: testCase('没有标签', {}, 'missing'),
      [`${folder}/cases/cannot-tell--page-still-loads.json`]: testCase('页面仍在加载', {}, 'not-settled', loading),
    },
    next: [
      `Put your question into ${folder}/index.ts: what it needs, its figures, its reasons in both languages.`,
      'Write a case for every reason; a case is the facts and what the check says about them.',
      `Name the check in the clauses it serves: checks: [{ check: '${id}' }].`,
    ],
  };
}
