import { proof } from '@/indicators/vocabulary/evidence';
import { clausesFrom, flag, months, perItem } from '@/lib/scores/define-rubric';
import type { Indicator } from '@/lib/scores/rubric';
import { source } from './basis';

const from = source('第二部分 扣分指标·互动交流');
const group = { group: '互动交流', groupEn: 'Interaction' };
const twoMonths = months(2);
const twoInquiries = { n: 2, unit: '次' };

/** 互动交流, 23 points. */
export const interaction: Indicator[] = [
  {
    id: '19D-16',
    name: '信息提交',
    en: 'Submitting',
    ...group,
    points: '7',
    clauses: clausesFrom(from, [
      {
        id: '19D-16',
        text: '存在网民（含异地用户）无法使用网站互动交流功能提交信息的现象。',
        en: 'Users (also those from elsewhere) cannot submit through the interactive functions of the site.',
        rule: flag('7'),
        manual: '以本地和异地用户身份各提交一次真实、简单的咨询，记录能否成功。',
        manualEn: 'Submit one honest, simple inquiry each as a local and as an outside user, and record whether it works.',
        ...proof.steps,
      },
    ]),
  },
  {
    id: '19D-17',
    name: '统一登录',
    en: 'One login for interaction',
    ...group,
    points: '3',
    clauses: clausesFrom(from, [
      {
        id: '19D-17',
        text: '网站各互动交流栏目（网上信访、纪检举报等专门渠道除外）注册登录功能未统一。',
        en: 'The interactive columns (petition and discipline channels excepted) do not share one login.',
        rule: flag('3'),
        checks: [{ check: 'login-divided' }],
        manual: '在一个互动栏目登录后进入其他互动栏目，看是否要求另行注册或登录。',
        manualEn: 'Log in at one interactive column, go to the others and see whether they ask again.',
        ...proof.steps,
      },
    ]),
  },
  {
    id: '19D-18',
    name: '留言公开',
    en: 'Letters published',
    ...group,
    points: '6',
    clauses: clausesFrom(from, [
      {
        id: '19D-18a',
        text: '咨询建言类栏目（网上信访、纪检举报等专门渠道除外）对所有网民留言都未公开。',
        en: 'The advice columns (petition and discipline channels excepted) publish no letters at all.',
        rule: flag('6'),
        manual: '看咨询建言栏目有无公开的留言列表；需登录才能看到他人留言的，视为未公开。',
        manualEn: 'Look for a public list of letters; one that only a login shows is not public.',
        ...proof.page,
      },
      {
        id: '19D-18b',
        text: '随机抽查 5 条已公开的留言（不足 5 条的全部检查），留言时间、答复时间、答复单位、答复内容等未公开的，每发现一处扣 1 分。',
        en: 'In 5 published letters drawn (all where there are fewer), each of these that is not shown: time asked, time answered, answering unit, answer.',
        rule: perItem('1', '处', { n: 5, unit: '条' }),
        checks: [{ check: 'reply-fields-missing' }],
        manual: '逐条打开，核对四项：留言时间、答复时间、答复单位、答复内容。',
        manualEn: 'Open each and check four things: time asked, time answered, answering unit, answer.',
        ...proof.letter,
      },
      {
        id: '19D-18c',
        text: '监测时间点前 2 个月内，留言公开未更新。',
        en: 'The published letters were not updated within 2 months.',
        rule: flag('3'),
        window: twoMonths,
        checks: [{ check: 'messages-not-updated', params: { window: twoMonths } }],
        manual: '看公开列表最新一条留言或答复的日期是否在前 2 个月内。',
        manualEn: 'See whether the newest letter or answer in the public list lies within 2 months.',
        ...proof.letter,
      },
      {
        id: '19D-18d',
        text: '未公开留言受理反馈情况统计数据。',
        en: 'No statistics on letters received and answered are published.',
        rule: flag('3'),
        checks: [{ check: 'statistics-missing' }],
        manual: '在互动栏目及其首页查找受理数、办结数、答复率等统计。',
        manualEn: 'Look in the interactive columns and on their front page for numbers received, completed and answered.',
        ...proof.page,
      },
    ]),
  },
  {
    id: '19D-19',
    name: '办理答复',
    en: 'Answers',
    ...group,
    points: '7',
    clauses: clausesFrom(from, [
      {
        id: '19D-19a',
        text: '模拟用户进行 2 次简单常见问题咨询，5 个工作日内未收到网上答复意见的，每次扣 4 分。',
        en: 'Of 2 simple common questions asked as a user, each not answered online within 5 working days.',
        rule: perItem('4', '次', twoInquiries),
        window: { n: 5, unit: 'workday' },
        manual:
          '隔日提交 2 次简单咨询，从提交次日起数 5 个法定工作日（含调休上班日），到期查询结果。这里只看检查人员自己的咨询，不看公开留言。',
        manualEn:
          "Ask 2 simple questions on different days; count 5 statutory working days from the day after. Only the inspector's own inquiries count here, not published letters.",
        ...proof.inquiry,
      },
      {
        id: '19D-19b',
        text: '答复内容质量不高、推诿敷衍的，每次扣 4 分。',
        en: 'Each answer that is poor or evasive.',
        rule: perItem('4', '次', twoInquiries),
        checks: [{ check: 'reply-evasive' }],
        manual: '看答复是否正面回答了问题，只让网民另找单位、没有联系方式的属于推诿敷衍。',
        manualEn: 'See whether the question is answered; sending the citizen elsewhere without a contact is evasive.',
        ...proof.inquiry,
      },
    ]),
  },
];
