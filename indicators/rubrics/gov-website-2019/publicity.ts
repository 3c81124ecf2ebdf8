import { proof } from '@/indicators/vocabulary/evidence';
import { clausesFrom, flag, perItem } from '@/lib/scores/define-rubric';
import type { Indicator } from '@/lib/scores/rubric';
import { ministry, oneYear, sixMonths, source, stale, twoWeeks } from './basis';

const from = source('第二部分 扣分指标·发布解读');
const group = { group: '发布解读', groupEn: 'Publication and interpretation' };

const noColumn = (name: string, nameEn: string) => ({
  text: `未开设${name}类栏目。`,
  en: `There is no column for ${nameEn}.`,
  manual: `看首页、导航和政务公开栏目有无${name}类栏目，名称不同但内容相当的算已开设。`,
  manualEn: `Look on the home page, in the navigation and under open government for a column of ${nameEn}; another name for the same content counts.`,
  ...proof.noEntry,
});

/** Every column clause whose subjects 其他栏目 must not deduct a second time. */
const columnClauses = ['19D-01b', '19D-04b', '19D-05b', '19D-06b', '19D-12b', '19D-12c', '19D-18c'];

/** 发布解读, 31 points. */
export const publicity: Indicator[] = [
  {
    id: '19D-01',
    name: '概况信息',
    en: 'Overview',
    ...group,
    points: '2',
    exemptWhen: [ministry],
    clauses: clausesFrom(from, [
      { id: '19D-01a', ...noColumn('概况信息', 'general information on the place'), rule: flag('2') },
      {
        id: '19D-01b',
        text: '概况信息更新不及时或不准确，每发现一处扣 1 分。',
        en: 'Each piece of general information that is out of date or wrong.',
        rule: perItem('1', '处'),
        manual: '核对行政区划、人口、经济数据等是否为最近一次公布的，与权威来源不一致的逐处记录。',
        manualEn: 'Compare divisions, population and economic figures with the latest published ones and note each difference.',
        ...proof.each,
      },
    ]),
  },
  {
    id: '19D-02',
    name: '机构职能',
    en: 'Organs and duties',
    ...group,
    points: '2',
    overridePoints: [{ when: ministry, points: '4' }],
    clauses: clausesFrom(from, [
      {
        id: '19D-02a',
        ...noColumn('机构职能', 'organs and their duties'),
        rule: flag('2'),
        overridePoints: [{ when: ministry, points: '4' }],
      },
      {
        id: '19D-02b',
        text: '机构职能信息不准确，每发现一处扣 1 分。',
        en: 'Each piece of wrong information on organs and their duties.',
        rule: perItem('1', '处'),
        manual: '核对机构名称、职责、地址、电话，以及机构改革后的变动是否已更新。',
        manualEn: 'Check names, duties, addresses and telephone numbers, and whether reorganisations have been followed.',
        ...proof.each,
      },
    ]),
  },
  {
    id: '19D-03',
    name: '领导信息',
    en: 'Leaders',
    ...group,
    points: '2',
    clauses: clausesFrom(from, [
      { id: '19D-03a', ...noColumn('领导信息', 'leaders'), rule: flag('2') },
      {
        id: '19D-03b',
        text: '领导姓名、简历等信息缺失或不准确，每发现一处扣 1 分。',
        en: "Each missing or wrong piece of information on leaders' names and careers.",
        rule: perItem('1', '处'),
        manual: '逐位核对姓名、职务、简历，与最近的任免信息比对。',
        manualEn: 'Check name, post and career of each leader against the latest appointments.',
        ...proof.each,
      },
    ]),
  },
  {
    id: '19D-04',
    name: '动态要闻',
    en: 'News',
    ...group,
    points: '5',
    clauses: clausesFrom(from, [
      { id: '19D-04a', ...noColumn('动态要闻', 'news'), rule: flag('5') },
      {
        id: '19D-04b',
        text: '监测时间点前 2 周内，动态要闻类栏目未更新。',
        en: 'The news columns were not updated within 2 weeks.',
        rule: flag('5'),
        window: twoWeeks,
        checks: stale(['news'], twoWeeks, 'class'),
        manual:
          '打开动态要闻类栏目，看最新一条（置顶除外）的发布日期是否在监测时间点前 2 周内。其中有一个按时更新的，本条不扣，未更新的计入“其他栏目”。',
        manualEn:
          'Open the news columns and see whether the newest item (pinned ones apart) lies within 2 weeks of the as-of instant. Where one of them does, nothing is deducted here and the others count as other columns.',
        ...proof.column,
      },
    ]),
  },
  {
    id: '19D-05',
    name: '政策文件',
    en: 'Policy documents',
    ...group,
    points: '5',
    clauses: clausesFrom(from, [
      { id: '19D-05a', ...noColumn('政策文件', 'policy documents'), rule: flag('5') },
      {
        id: '19D-05b',
        text: '监测时间点前 6 个月内，政策文件类一级栏目未更新。',
        en: 'The first-level columns of policy documents were not updated within 6 months.',
        rule: flag('5'),
        window: sixMonths,
        checks: stale(['policies'], sixMonths, 'first-level'),
        manual: '打开政策文件类一级栏目，看最新一条的发布日期（不是成文日期）是否在前 6 个月内。',
        manualEn:
          'Open the first-level columns of policy documents; the publication date of the newest (not the date of signature) counts.',
        ...proof.column,
      },
    ]),
  },
  {
    id: '19D-06',
    name: '政策解读',
    en: 'Policy interpretation',
    ...group,
    points: '5',
    clauses: clausesFrom(from, [
      { id: '19D-06a', ...noColumn('政策解读', 'policy interpretation'), rule: flag('5') },
      {
        id: '19D-06b',
        text: '监测时间点前 6 个月内，政策解读类一级栏目未更新。',
        en: 'The first-level columns of policy interpretation were not updated within 6 months.',
        rule: flag('5'),
        window: sixMonths,
        checks: stale(['interpretation'], sixMonths, 'first-level'),
        manual: '打开政策解读类一级栏目，看最新一条的发布日期是否在前 6 个月内。',
        manualEn: 'Open the first-level columns of policy interpretation and see whether the newest item lies within 6 months.',
        ...proof.column,
      },
    ]),
  },
  {
    id: '19D-07',
    name: '解读比例',
    en: 'Share of policies interpreted',
    ...group,
    points: '3',
    clauses: clausesFrom(from, [
      {
        id: '19D-07',
        text: '随机抽查 3 个以本地区本部门或其办公厅（室）名义印发、涉及面广、社会关注度高的文件，被解读的文件每少一个扣 1 分；不足 3 个的全部检查。',
        en: 'Of 3 documents drawn that concern many people and were issued in the name of this body or its office, each one that was not interpreted; all where there are fewer than 3.',
        rule: perItem('1', '个', { n: 3, unit: '个' }),
        checks: [{ check: 'policy-uninterpreted' }],
        manual: '从政策文件栏目抽 3 个符合条件的文件，逐个查找有无解读稿；“数量”填未被解读的文件数。',
        manualEn: 'Draw 3 such documents and look for an interpretation of each; the count is the number without one.',
        ...proof.each,
      },
    ]),
  },
  {
    id: '19D-08',
    name: '解读关联',
    en: 'Links between policy and interpretation',
    ...group,
    points: '3',
    clauses: clausesFrom(from, [
      {
        id: '19D-08a',
        text: '随机抽查 3 个解读稿，解读稿页面未关联被解读的政策文件，每发现一处扣 0.5 分；不足 3 个的全部检查。',
        en: 'Of 3 interpretations drawn, each that does not link to the document it interprets; all where there are fewer than 3.',
        rule: perItem('0.5', '个', { n: 3, unit: '个' }),
        checks: [{ check: 'interpretation-unlinked' }],
        manual: '打开解读稿，看有无指向被解读文件的链接，并点开确认就是该文件。',
        manualEn: 'Open the interpretation, look for a link to the document and follow it.',
        ...proof.each,
      },
      {
        id: '19D-08b',
        text: '被解读的政策文件页面未关联被抽查的解读稿，每发现一处扣 0.5 分。',
        en: 'Each interpreted document that does not link back to the interpretation drawn.',
        rule: perItem('0.5', '个', { n: 3, unit: '个' }),
        checks: [{ check: 'interpretation-not-linked-back' }],
        manual: '打开同一批解读稿对应的政策文件，看有无指向解读稿的链接。',
        manualEn: 'Open the documents behind the same interpretations and look for a link back.',
        ...proof.each,
      },
    ]),
  },
  {
    id: '19D-09',
    name: '其他栏目',
    en: 'Other columns',
    ...group,
    points: '4',
    clauses: clausesFrom(from, [
      {
        id: '19D-09a',
        text: '其他栏目存在空白栏目，每个扣 2 分。因空白或未更新已在别的指标扣分的，不重复扣分。',
        en: 'Each other column that is blank. Columns already deducted elsewhere are not deducted again.',
        rule: perItem('2', '个'),
        notDoubleCount: columnClauses,
        checks: [{ check: 'column-empty' }],
        manual: '逐个打开其他栏目，确认开设后从未发布信息；还在加载或内容在别处的不算。',
        manualEn:
          'Open each other column and make sure that it has never held information; loading or filled from elsewhere does not count.',
        ...proof.blankColumn,
      },
      {
        id: '19D-09b',
        text: '其他栏目存在应更新未更新的，每个扣 1 分。因空白或未更新已在别的指标扣分的，不重复扣分。',
        en: 'Each other column that should have been updated and was not. Columns already deducted elsewhere are not deducted again.',
        rule: perItem('1', '个'),
        notDoubleCount: [...columnClauses, '19D-09a'],
        checks: [
          ...stale(['news'], twoWeeks),
          ...stale(['notices'], sixMonths),
          ...stale(['personnel', 'plans', 'data', 'other'], oneYear),
        ],
        manual: '结合栏目性质判断是否应更新：动态要闻 2 周，通知公告 6 个月，人事、规划计划 1 年；其他栏目没有官方时限，须说明理由。',
        manualEn:
          'Judge by the nature of the column: news 2 weeks, notices 6 months, personnel and plans 1 year. Others have no official window: give the reason.',
        doubt: {
          zh: '“应更新未更新”的时限，2019 年表没有给出数字。',
          en: 'The 2019 table gives no window for "should have been updated".',
        },
        ...proof.column,
      },
    ]),
  },
];
