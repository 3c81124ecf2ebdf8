import { proof } from '@/indicators/vocabulary/evidence';
import { clausesFrom, defineRubric, flag, weeks } from '@/lib/scores/define-rubric';

const from = '国办秘函〔2019〕19号《政府网站与政务新媒体检查指标》第一部分 单项否决指标（政务新媒体）';
const group = { group: '单项否决', groupEn: 'Veto', points: null };
const twoWeeks = weeks(2);

/** 《政府网站与政务新媒体检查指标》, the part on new media: vetoes only, no score. */
export default defineRubric({
  format: 1,
  id: 'gov-newmedia-2019',
  version: '1.0.0',
  name: '政务新媒体检查指标（2019）',
  en: 'Government new-media inspection indicators (2019)',
  documentNo: '国办秘函〔2019〕19号',
  effective: '2019-04-01',
  verified: false,
  kinds: ['new-media'],
  parts: [
    {
      kind: 'veto',
      name: '第一部分 单项否决指标',
      en: 'Part 1: vetoes',
      points: null,
      indicators: [
        {
          id: '19M-1',
          name: '安全、泄密事故等严重问题',
          en: 'Security incidents, leaks and other grave problems',
          ...group,
          clauses: clausesFrom(from, [
            {
              id: '19M-1',
              text: '出现严重表述错误，泄露国家秘密，发布或链接反动、暴力、色情等内容，或因发布内容不当引发严重负面舆情。',
              en: 'Grave errors of wording, disclosed secrets, reactionary, violent or pornographic content, or grave public criticism caused by what was published.',
              rule: flag(),
              checks: [{ check: 'wording' }],
              manual: '翻看近期推送内容和外链，检索对该账号的媒体报道；疑似表述错误由人判定并复核。',
              manualEn:
                'Go through recent posts and their links, and search for reports on the account. A person decides on suspected wording.',
              doubt: {
                zh: '指标名称已确认，细目比照网站检查指标，未核对原文。',
                en: 'The name is confirmed; the details follow the indicators for websites and were not verified.',
              },
              ...proof.account,
            },
          ]),
        },
        {
          id: '19M-2',
          name: '内容不更新',
          en: 'Content not updated',
          ...group,
          clauses: clausesFrom(from, [
            {
              id: '19M-2a',
              text: '监测时间点前 2 周内无内容更新。',
              en: 'Nothing was published within 2 weeks.',
              rule: flag(),
              window: twoWeeks,
              checks: [{ check: 'account-stale', params: { window: twoWeeks } }],
              manual: '打开账号主页，看最近一条的发布时间；置顶内容不算。',
              manualEn: 'Open the account and look at the time of the newest post; pinned posts do not count.',
              ...proof.account,
            },
            {
              id: '19M-2b',
              text: '移动客户端（APP）无法下载、安装或使用，存在“僵尸”“睡眠”情况。',
              en: 'The app cannot be downloaded, installed or used: a "zombie" or "sleeping" account.',
              rule: flag(),
              exemptWhen: [{ platform: ['wechat', 'weibo', 'douyin', 'toutiao'] }],
              manual: '在主要应用商店下载安装并打开主要栏目，记录机型和系统版本。',
              manualEn: 'Install it from the main stores, open its main parts, and note device and system version.',
              doubt: {
                zh: '情形见于各地通报，原文表述和归入哪一项未核对。',
                en: 'The situation is known from bulletins; its wording and place in the table were not verified.',
              },
              ...proof.steps,
            },
          ]),
        },
        {
          id: '19M-3',
          name: '互动回应差',
          en: 'Poor response to the public',
          ...group,
          clauses: clausesFrom(from, [
            {
              id: '19M-3a',
              text: '未提供有效互动功能。',
              en: 'There is no working way to interact.',
              rule: flag(),
              manual: '试用留言、评论、私信或菜单中的互动入口，看能否提交并得到回应。',
              manualEn: 'Try messages, comments or the interaction entries of the menu: can one submit and get a response?',
              ...proof.account,
            },
            {
              id: '19M-3b',
              text: '存在购买“粉丝”、强制要求群众点赞等弄虚作假行为。',
              en: 'Deception, such as bought followers or likes that people were ordered to give.',
              rule: flag(),
              manual: '凭举报、文件或报道认定，不凭粉丝数推测。',
              manualEn: 'Rest on complaints, documents or reports, never on the number of followers.',
              doubt: {
                zh: '情形已确认，归入哪一项未核对。',
                en: 'The situation is confirmed; its place in the table was not verified.',
              },
              ...proof.document,
            },
          ]),
        },
      ],
    },
  ],
  scoring: {
    base: null,
    floor: null,
    pass: null,
    bonusGate: null,
    bonusCap: null,
    veto: { record: 'none' },
    rescale: { mode: 'none' },
  },
  notes: [
    {
      zh: '政务新媒体只有单项否决，没有分数；账号长期不更新、主体不一致、闲置未注销等在各地通报中作为问题列出，不是国办否决项。',
      en: 'New media are only vetoed, never scored. Long-idle accounts, mismatched owners and the like are listed as problems in bulletins but are no national vetoes.',
    },
  ],
});
