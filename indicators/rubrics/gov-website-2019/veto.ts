// Longer than 250 lines: one part of the official table, row after row, to be read beside it.
import { proof } from '@/indicators/vocabulary/evidence';
import { atLeast, clausesFrom, countAtLeast, flag } from '@/lib/scores/define-rubric';
import type { Part } from '@/lib/scores/rubric';
import {
  departmentWithoutServices,
  elementsDoubt,
  ministryWithoutServices,
  oneYear,
  sixMonths,
  source,
  stale,
  tenElements,
  twoWeeks,
} from './basis';

const from = source('第一部分 单项否决指标（政府网站）');
const group = { group: '单项否决', groupEn: 'Veto' };

/** 19V: any one of these fails the site, whatever its kind. */
export const veto: Part = {
  kind: 'veto',
  name: '第一部分 单项否决指标',
  en: 'Part 1: vetoes',
  points: null,
  indicators: [
    {
      id: '19V-1',
      name: '安全、泄密事故等严重问题',
      en: 'Security incidents, leaks and other grave problems',
      ...group,
      points: null,
      clauses: clausesFrom(from, [
        {
          id: '19V-1a',
          text: '出现严重表述错误。',
          en: 'Grave errors of wording appear.',
          rule: flag(),
          checks: [{ check: 'wording' }],
          manual: '核对党和国家领导人姓名职务、国家机构名称、重大政治表述。工具只提示疑似之处，是否构成严重错误由人判定并复核。',
          manualEn:
            "Check leaders' names and posts, names of institutions and political set phrases. The tool only points at candidates; a person decides whether one is grave.",
          ...proof.each,
        },
        {
          id: '19V-1b',
          text: '泄露国家秘密。',
          en: 'State secrets are disclosed.',
          rule: flag(),
          manual: '发现疑似涉密内容，立即停止传播，按保密规定报告，由保密部门认定。截图只存本机，不得放入普通证据包。',
          manualEn:
            'Report suspected secrets at once through the prescribed channel and leave the decision to the secrecy office. Do not circulate pictures of them.',
          ...proof.document,
        },
        {
          id: '19V-1c',
          text: '发布或链接反动、暴力、色情等内容。',
          en: 'Reactionary, violent or pornographic content is published or linked to.',
          rule: flag(),
          manual: '查看页面内容和外链落地页，留意过期域名被他人注册后改作他用的链接。',
          manualEn: 'Look at the content and at what outside links lead to; expired domains are often taken over by others.',
          ...proof.place,
        },
        {
          id: '19V-1d',
          text: '对安全攻击（如页面被挂马、内容被篡改等）没有及时有效处置，造成严重安全事故。',
          en: 'An attack (planted malware, altered content) was not dealt with in time and led to a grave incident.',
          rule: flag(),
          manual: '查看页面有无被篡改、植入暗链或跳转到无关网站，并核对处置时间和后果。',
          manualEn: 'Look for altered pages, hidden links and foreign redirects, then establish when it was dealt with and what followed.',
          ...proof.page,
        },
        {
          id: '19V-1e',
          text: '弄虚作假（如伪造发稿日期等）。',
          en: 'Deception, such as forged publication dates.',
          rule: flag(),
          checks: [{ check: 'date-signals-disagree' }],
          manual: '比对页面显示时间、网页标签、网址中的日期和前后稿件的顺序。几处不一致只是线索，须经核实才能认定。',
          manualEn:
            'Compare the shown date, the tags, the date in the address and the order of neighbouring articles. A disagreement is a lead, not proof.',
          ...proof.page,
        },
        {
          id: '19V-1f',
          text: '因建设管理不当引发严重负面舆情。',
          en: 'Bad management of the site caused grave public criticism.',
          rule: flag(),
          manual: '检索媒体和社交平台对该网站的报道，确认起因在网站建设管理。',
          manualEn: 'Search press and social media for reports on the site and establish that its management was the cause.',
          ...proof.document,
        },
      ]),
    },
    {
      id: '19V-2',
      name: '站点无法访问',
      en: 'Site not reachable',
      ...group,
      points: null,
      clauses: clausesFrom(from, [
        {
          id: '19V-2',
          text: '监测 1 周，每天间隔访问 20 次以上，网站首页打开超过（含）15 秒仍打不开的次数占全部监测次数的比例超过（含）5%。',
          en: 'Over one week, with 20 or more spaced visits a day, the home page failed to open within 15 seconds in 5 % of the visits or more.',
          rule: { type: 'ratio-threshold', percent: atLeast(5) },
          window: { n: 1, unit: 'week' },
          manual: '用监测记录统计：失败次数填“数量”，访问总次数填“总数”。一次访问等待 15 秒仍打不开记 1 次失败。',
          manualEn:
            'Take the figures from the monitoring log: failures as the count, visits as the total. A visit that is not open after 15 seconds is one failure.',
          ...proof.probe,
        },
      ]),
    },
    {
      id: '19V-3',
      name: '首页不更新',
      en: 'Home page not updated',
      ...group,
      points: null,
      clauses: clausesFrom(from, [
        {
          id: '19V-3',
          text: '监测 2 周，首页无信息更新。首页仅为栏目导航入口的，检查所有二级页面。稿件发布页未注明发布时间的，视为不更新。',
          en: 'No information on the home page was updated within 2 weeks. Where the home page is only an entry to columns, all second-level pages are checked. Articles without a publication time count as not updated.',
          rule: flag(),
          window: twoWeeks,
          checks: [{ check: 'home-stale', params: { window: twoWeeks } }, { check: 'home-navigation-only' }],
          manual: '看首页各栏目最新一条的发布时间，有一条在监测时间点前 2 周内即为有更新。纯导航首页逐个打开二级页面查看。',
          manualEn:
            'Look at the newest item of each block on the home page: one within 2 weeks is enough. On a navigation-only home page open each second-level page.',
          ...proof.page,
        },
      ]),
    },
    {
      id: '19V-4',
      name: '栏目不更新',
      en: 'Columns not updated',
      ...group,
      points: null,
      clauses: clausesFrom(from, [
        {
          id: '19V-4a',
          text: '监测时间点前 2 周内的动态、要闻类栏目，以及前 6 个月内的通知公告、政策文件类一级栏目，累计超过（含）5 个未更新。',
          en: 'Five or more columns were not updated: news columns within 2 weeks, first-level columns of notices and policy documents within 6 months.',
          rule: countAtLeast(5),
          checks: [...stale(['news'], twoWeeks), ...stale(['notices', 'policies'], sixMonths, 'first-level')],
          manual: '逐个打开动态要闻、通知公告、政策文件类栏目，记最新一条的日期；置顶稿件不算更新，同一栏目在几处出现只算一个。',
          manualEn:
            'Open each column of these kinds and note its newest date. Pinned items are no update; a column shown in several places counts once.',
          ...proof.column,
        },
        {
          id: '19V-4b',
          text: '应更新但长期未更新的栏目数量超过（含）10 个。',
          en: 'Ten or more columns that should be updated have not been for a long time.',
          rule: countAtLeast(10),
          checks: [
            ...stale(['news'], twoWeeks),
            ...stale(['notices', 'policies', 'interpretation'], sixMonths),
            ...stale(['personnel', 'plans', 'data', 'other'], oneYear),
          ],
          manual:
            '对照各类栏目的更新要求统计。人事、规划计划按 1 年，其他栏目是否应更新须结合栏目性质判断，概况、机构、领导类不按时限判断。',
          manualEn:
            'Count by the requirement for each kind of column: personnel and plans 1 year, others by their nature. Overview, organs and leaders have no window.',
          doubt: {
            zh: '“应更新但长期未更新”的时限，2019 年表没有给出数字；人事、规划计划 1 年取自 2015 年普查口径。',
            en: 'The 2019 table gives no window for "should be updated"; the 1 year for personnel and plans is taken from the 2015 census.',
          },
          ...proof.column,
        },
        {
          id: '19V-4c',
          text: '空白栏目数量超过（含）5 个。',
          en: 'Five or more columns are blank.',
          rule: countAtLeast(5),
          checks: [{ check: 'column-empty' }],
          manual: '空白栏目是开设后从未发布过信息的栏目。页面还在加载、内容在框架或他站的，不算空白，须打开核实。',
          manualEn:
            'A blank column has never held information. One that is still loading, or is filled by a frame or another site, is not blank: open it.',
          ...proof.blankColumn,
        },
      ]),
    },
    {
      id: '19V-5',
      name: '互动回应差',
      en: 'Poor response to the public',
      ...group,
      points: null,
      clauses: clausesFrom(from, [
        {
          id: '19V-5a',
          text: '未提供网上有效咨询建言渠道（网上信访、纪检举报等专门渠道除外）。',
          en: 'No working online channel for advice and suggestions is offered (petition and discipline channels do not count).',
          rule: flag(),
          checks: [{ check: 'entry-missing', params: { entry: 'advice' } }],
          manual: '查找县长信箱、咨询投诉、建言献策等栏目，并试提交到最后一步。只有信访、举报渠道的视为未提供。',
          manualEn:
            'Look for mailboxes and advice columns and try one up to the last step. Petition and reporting channels alone do not count.',
          ...proof.noEntry,
        },
        {
          id: '19V-5b',
          text: '监测时间点前 1 年内，对网民留言应及时答复处理的政务咨询类栏目（在线访谈、调查征集、网上信访、纪检举报类栏目除外）存在超过 3 个月未回应有效留言的现象。',
          en: 'Within 1 year, an advice column holds a valid letter that has gone unanswered for more than 3 months (interviews, surveys, petitions and discipline reports excepted).',
          rule: flag(),
          window: oneYear,
          checks: [{ check: 'reply-overdue', params: { months: 3, withinYears: 1 } }],
          manual: '翻看近 1 年的留言列表，找状态为未答复且提交已超过 3 个月的有效留言。只列出已答复留言的列表不能证明没有未答复的。',
          manualEn:
            'Go through the letters of the past year for valid ones unanswered for more than 3 months. A list of answered letters only proves nothing.',
          ...proof.letter,
        },
      ]),
    },
    {
      id: '19V-6',
      name: '服务不实用',
      en: 'Services of no use',
      ...group,
      points: null,
      exemptWhen: [ministryWithoutServices, departmentWithoutServices],
      clauses: clausesFrom(from, [
        {
          id: '19V-6a',
          text: '未提供办事服务。',
          en: 'No services are offered.',
          rule: flag(),
          checks: [{ check: 'entry-missing', params: { entry: 'services' } }],
          manual: '查看首页和导航有无办事服务入口，打开后能否看到事项和办事指南。链接到政务服务网且能查到本地区本部门事项的，视为已提供。',
          manualEn:
            'Look for an entry to services with items and guides behind it. A link to the service portal with the items of this body counts as offered.',
          ...proof.noEntry,
        },
        {
          id: '19V-6b',
          text: '办事指南重点要素类别缺失 4 类及以上的事项数量超过（含）5 个。',
          en: 'Five or more items have guides that lack 4 or more of the key elements.',
          rule: countAtLeast(5),
          checks: [{ check: 'guide-elements-missing', params: { elements: tenElements, atLeast: 4 } }],
          manual: '逐个打开办事指南，对照十类要素清点缺失类别；写明“无”的不算缺失，放在附件里的须打开附件核对。',
          manualEn:
            'Go through the guides against the ten elements. A stated "none" is not missing; what stands in an attachment must be opened.',
          doubt: elementsDoubt,
          ...proof.guide,
        },
        {
          id: '19V-6c',
          text: '事项总数不足 5 个的，每个事项的办事指南重点要素类别均缺失 4 类及以上。',
          en: 'Of fewer than 5 items in all, every one has a guide that lacks 4 or more of the key elements.',
          rule: flag(),
          manual: '先数清事项总数；不足 5 个时逐个核对，每个都缺 4 类及以上才成立。',
          manualEn: 'Count the items first. Only where there are fewer than 5, and every guide lacks 4 or more elements, does this hold.',
          doubt: elementsDoubt,
          ...proof.guide,
        },
      ]),
    },
  ],
};
