import { asJson, type Scaffold } from './scaffold';

const index = (id: string) => `import { clausesFrom, defineRubric, perItem } from '@/lib/scores/define-rubric';

const source = '示例，无文号';

export default defineRubric({
  format: 1,
  id: '${id}',
  // A version below 1.0.0 is a draft: nobody has been scored by it, and it may still change.
  version: '0.1.0',
  name: '新指标（示例）',
  en: 'New rubric (example)',
  documentNo: source,
  effective: null,
  label: '示例',
  verified: false,
  kinds: ['portal'],
  parts: [
    {
      kind: 'deduction',
      name: '扣分',
      en: 'Deductions',
      points: '100',
      indicators: [
        {
          id: 'NEW-1',
          name: '内容更新',
          en: 'Updates',
          group: '内容建设',
          groupEn: 'Content',
          points: '100',
          clauses: clausesFrom(source, [
            {
              id: 'NEW-1a',
              text: '栏目未更新的，每个扣 10 分。',
              en: 'Each column that is not updated.',
              rule: perItem('10', '个'),
              checks: [{ check: 'column-stale' }],
              manual: '打开栏目，看最近一条的发布时间。',
              manualEn: 'Open the column and look at the time of the newest entry.',
              evidence: '栏目页截图，含最近一条的发布时间。',
              evidenceEn: 'A picture of the column with the time of its newest entry.',
            },
          ]),
        },
      ],
    },
  ],
  scoring: {
    base: '100',
    floor: '0',
    pass: { n: '60', inclusive: true },
    bonusGate: null,
    bonusCap: null,
    veto: { record: 'none' },
    rescale: { mode: 'none' },
  },
});
`;

const guidance = (id: string) => `# ${id}

## 适用对象

示例，不对应任何地方。

## 怎么计分

从 100 分起扣，扣完为止，60 分（含）合格。

## 存疑之处

全部数字由本项目拟定。
`;

/** A rubric that works as it is: one clause. Its author encodes a real document in its place. */
export function newRubric(id: string): Scaffold {
  const folder = `indicators/rubrics/${id}`;
  return {
    files: {
      [`${folder}/index.ts`]: index(id),
      [`${folder}/guidance.md`]: guidance(id),
      [`${folder}/cases/scored.json`]: asJson({
        site: { kind: 'portal', externalServices: true },
        asOf: '2020-10-01T09:00:00+08:00',
        cases: [
          { why: 'nothing found', judgements: [], expect: { verdict: 'qualified', score: '100' } },
          { why: 'five columns', judgements: [{ clause: 'NEW-1a', count: 5 }], expect: { verdict: 'unqualified', score: '50' } },
        ],
      }),
    },
    next: [
      `Encode the document in ${folder}/index.ts; what is not verified against its wording says so.`,
      'Write a case on every numeric bound and on either side of it.',
      'Version 1.0.0 is frozen by its hash in tests/contract/frozen-rubrics.json.',
    ],
  };
}
