import { asJson, pascalCase, type Scaffold } from './scaffold';

const fact = (name: string, type: string) => `import type { NodeRef } from '@/lib/facts/node-ref';

/** What the page shows, as it was seen; whether that is good is for a check to say. */
export interface ${type}Fact {
  entries: { text: string; ref: NodeRef }[];
}

declare module '@/lib/facts/facts' {
  interface Facts {
    '${name}': ${type}Fact | null;
  }
}
`;

const index = (name: string) => `import { defineDetector } from '@/lib/detectors/detector';
import './fact';

export default defineDetector({
  id: '${name}',
  detect({ page }) {
    const entries = page.byTag('blockquote').map((i) => ({ text: page.text(i).trim().slice(0, 300), ref: page.ref(i) }));
    return entries.length > 0 ? { entries } : null;
  },
});
`;

const pageWith = (title: string, body: string) => `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${title}</title>
</head>
<body>
${body}
</body>
</html>
`;

/** A detector that works as it is: it reads quotations. Its author puts something worth reading in their place. */
export function newDetector(name: string): Scaffold {
  const folder = `lib/detectors/${name}`;
  const type = pascalCase(name);
  const url = 'http://www.zhexi.gov.cn/';
  const viewedAt = '2020-10-01T09:00:00';
  return {
    files: {
      [`${folder}/fact.ts`]: fact(name, type),
      [`${folder}/index.ts`]: index(name),
      [`${folder}/cases/one-entry.html`]: pageWith('柘溪县人民政府', '<blockquote>县政府办公室负责解释。</blockquote>'),
      [`${folder}/cases/one-entry.json`]: asJson({
        why: '有一处引文',
        url,
        viewedAt,
        expect: { entries: [{ text: '县政府办公室负责解释。' }] },
      }),
      [`${folder}/cases/not-its-kind.html`]: pageWith('柘溪县人民政府', '<p>正文</p>'),
      [`${folder}/cases/not-its-kind.json`]: asJson({ why: '没有引文', url, viewedAt, expect: null }),
    },
    next: [
      `Say in ${folder}/fact.ts what is worth knowing, and read it from the page index in index.ts; never judge, never ask for layout.`,
      'Write pages by hand in the manner of real ones, with invented places and people, one for every layout you mean to read.',
    ],
  };
}
