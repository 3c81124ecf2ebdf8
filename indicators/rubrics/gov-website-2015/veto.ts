import { proof } from '@/indicators/vocabulary/evidence';
import { atLeast, clausesFrom, flag, weeks, years } from '@/lib/scores/define-rubric';
import type { Part } from '@/lib/scores/rubric';
import { source } from './basis';

const group = { group: '单项否决', groupEn: 'Veto', points: null };

/** 15V: any one of these fails the site. */
export const veto: Part = {
  kind: 'veto',
  name: '单项否决指标',
  en: 'Vetoes',
  points: null,
  indicators: [
    {
      id: '15V-1',
      name: '站点无法访问',
      en: 'Site not reachable',
      ...group,
      clauses: clausesFrom(source, [
        {
          id: '15V-1',
          text: '监测 1 周，每天间隔访问 20 次以上，首页超过（含）15 秒仍打不开的次数比例累计超过（含）5%。',
          en: 'Over one week, with 20 or more spaced visits a day, the home page failed to open within 15 seconds in 5 % of the visits or more.',
          rule: { type: 'ratio-threshold', percent: atLeast(5) },
          window: weeks(1),
          manual: '失败次数填“数量”，访问总次数填“总数”。',
          manualEn: 'Failures are the count, visits the total.',
          ...proof.probe,
        },
      ]),
    },
    {
      id: '15V-2',
      name: '网站不更新',
      en: 'Site not updated',
      ...group,
      clauses: clausesFrom(source, [
        {
          id: '15V-2',
          text: '监测 2 周，首页栏目无信息更新。首页仅为栏目导航入口的，检查所有二级页面。未注明发布时间的，视为不更新。',
          en: 'No column of the home page was updated within 2 weeks. Where it only leads to columns, all second-level pages are checked. Articles without a publication time count as not updated.',
          rule: flag(),
          window: weeks(2),
          checks: [{ check: 'home-stale', params: { window: weeks(2) } }, { check: 'home-navigation-only' }],
          manual: '看首页各栏目最新一条的发布时间，有一条在监测时间点前 2 周内即为有更新。',
          manualEn: 'Look at the newest item of each block on the home page: one within 2 weeks is enough.',
          ...proof.page,
        },
      ]),
    },
    {
      id: '15V-3',
      name: '栏目不更新',
      en: 'Columns not updated',
      ...group,
      clauses: clausesFrom(source, [
        {
          id: '15V-3',
          text: '前 2 周内动态、要闻类与前 6 个月内通知公告、政策文件类栏目未更新累计超过（含）5 个；或应更新但长期未更新的栏目超过（含）10 个；或空白栏目超过（含）5 个。',
          en: 'Five or more columns not updated (news within 2 weeks, notices and policy documents within 6 months), or ten or more that should have been and were not for a long time, or five or more blank ones.',
          rule: flag(),
          manual: '三种情形任一成立即否决：按台账分别数清三类栏目，达到界限才判定。',
          manualEn: 'Any of the three is enough: count each kind from the ledger and decide once a bound is reached.',
          ...proof.column,
        },
      ]),
    },
    {
      id: '15V-4',
      name: '严重错误',
      en: 'Grave errors',
      ...group,
      clauses: clausesFrom(source, [
        {
          id: '15V-4',
          text: '出现严重错别字（如将党和国家领导人姓名写错）、虚假或伪造内容，以及反动、暴力、黄色等内容。',
          en: 'Grave misspellings (such as the name of a leader), false or forged content, or reactionary, violent or pornographic content.',
          rule: flag(),
          checks: [{ check: 'wording' }, { check: 'date-signals-disagree' }],
          manual: '工具只提示疑似之处，是否构成严重错误由人判定并复核。',
          manualEn: 'The tool only points at candidates; a person decides whether one is grave.',
          ...proof.place,
        },
      ]),
    },
    {
      id: '15V-5',
      name: '互动回应差',
      en: 'Poor response to the public',
      ...group,
      clauses: clausesFrom(source, [
        {
          id: '15V-5',
          text: '前 1 年内，对网民留言应及时答复处理的政务咨询类栏目（在线访谈、调查征集、举报投诉类栏目除外）存在超过三个月未回应的现象。',
          en: 'Within 1 year an advice column holds a letter unanswered for more than three months (interviews, surveys and complaints excepted).',
          rule: flag(),
          window: years(1),
          checks: [{ check: 'reply-overdue', params: { months: 3, withinYears: 1 } }],
          manual: '翻看近 1 年的留言，找提交已超过 3 个月仍未答复的。',
          manualEn: 'Go through the letters of the past year for those unanswered for more than 3 months.',
          ...proof.letter,
        },
      ]),
    },
  ],
};
