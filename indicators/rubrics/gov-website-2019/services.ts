import { proof } from '@/indicators/vocabulary/evidence';
import { clausesFrom, flag, months, perItem } from '@/lib/scores/define-rubric';
import type { Indicator } from '@/lib/scores/rubric';
import { elementsDoubt, ministryWithoutServices, source, tenElements } from './basis';

const from = source('第二部分 扣分指标·办事服务');
const shared = { group: '办事服务', groupEn: 'Services', exemptWhen: [ministryWithoutServices] };
const fiveItems = { n: 5, unit: '个' };

/** 办事服务, 25 points; not assessed for ministries without external services. */
export const services: Indicator[] = [
  {
    id: '19D-10',
    name: '事项公开',
    en: 'Items published',
    ...shared,
    points: '3',
    clauses: clausesFrom(from, [
      {
        id: '19D-10',
        text: '办事服务事项未集中分类展示。',
        en: 'The service items are not shown together and by category.',
        rule: flag('3'),
        manual: '看办事服务栏目能否按部门、主题、对象等分类查到全部事项。',
        manualEn: 'See whether all items can be found by department, subject or addressee in one place.',
        ...proof.page,
      },
    ]),
  },
  {
    id: '19D-11',
    name: '在线申请',
    en: 'Online application',
    ...shared,
    points: '5',
    clauses: clausesFrom(from, [
      {
        id: '19D-11a',
        text: '未提供在线注册功能，或提供但用户（含异地用户）无法注册。',
        en: 'There is no online registration, or users (also those from elsewhere) cannot register.',
        rule: flag('5'),
        checks: [{ check: 'entry-missing', params: { entry: 'register' } }],
        manual: '用本地和异地手机号各注册一次，记录每一步。',
        manualEn: 'Register once with a local and once with an outside telephone number, and record each step.',
        ...proof.steps,
      },
      {
        id: '19D-11b',
        text: '注册用户无法在线办事。',
        en: 'Registered users cannot apply online.',
        rule: flag('5'),
        manual: '登录后选一个可在线办理的事项，走到提交前一步，不提交虚假申请。',
        manualEn: 'Log in, choose an item that is offered online and go up to the step before submission; submit nothing false.',
        ...proof.steps,
      },
    ]),
  },
  {
    id: '19D-12',
    name: '办事统计',
    en: 'Service statistics',
    ...shared,
    points: '2',
    clauses: clausesFrom(from, [
      {
        id: '19D-12a',
        text: '未公开办事统计数据。',
        en: 'No statistics on services are published.',
        rule: flag('2'),
        manual: '查找办件量、办结率等统计栏目或数据。',
        manualEn: 'Look for figures such as cases received and completed.',
        ...proof.noEntry,
      },
      {
        id: '19D-12b',
        text: '监测时间点前 1 个月内，办事统计数据未更新。',
        en: 'The statistics were not updated within 1 month.',
        rule: flag('1'),
        window: months(1),
        tier: '19D-12',
        manual: '看统计数据的最近统计期或发布时间。1 个月、3 个月两档取重的一档。',
        manualEn: 'Look at the latest period or publication date. Of the two steps, 1 and 3 months, only the heavier counts.',
        ...proof.page,
      },
      {
        id: '19D-12c',
        text: '监测时间点前 3 个月内，办事统计数据未更新。',
        en: 'The statistics were not updated within 3 months.',
        rule: flag('2'),
        window: months(3),
        tier: '19D-12',
        manual: '看统计数据的最近统计期或发布时间。1 个月、3 个月两档取重的一档。',
        manualEn: 'Look at the latest period or publication date. Of the two steps, 1 and 3 months, only the heavier counts.',
        ...proof.page,
      },
    ]),
  },
  {
    id: '19D-13',
    name: '办事指南',
    en: 'Service guides',
    ...shared,
    points: '8',
    clauses: clausesFrom(from, [
      {
        id: '19D-13a',
        text: '随机抽查 5 个办事服务事项（不足 5 个的全部检查），事项无办事指南的，每个扣 4 分。',
        en: 'Of 5 items drawn (all where there are fewer), each without a guide.',
        rule: perItem('4', '个', fiveItems),
        manual: '从事项目录抽 5 个，逐个打开；只有事项名称、没有办理说明的视为无指南。',
        manualEn: 'Draw 5 items and open each; a name without instructions is no guide.',
        ...proof.each,
      },
      {
        id: '19D-13b',
        text: '办事指南重点要素类别（事项名称、设定依据、申请条件、办理材料、办理地点、办理机构、收费标准、办理时间、联系电话、办理流程）缺失的，每发现一处扣 0.5 分。',
        en: 'Each key element missing from a guide: item name, legal basis, conditions, materials, place, office, fees, hours, telephone, process.',
        rule: perItem('0.5', '处', fiveItems),
        checks: [{ check: 'guide-elements-missing', params: { elements: tenElements, atLeast: 1 } }],
        manual: '对照十类要素清点缺失；写明“无”的不算缺失，在附件或图片里的须打开核对；“办理时限”不能直接当作“办理时间”，须人工确认。',
        manualEn:
          'Count against the ten elements. A stated "none" is not missing, attachments and pictures must be opened, and a time limit is not by itself the office hours.',
        doubt: elementsDoubt,
        ...proof.guide,
      },
      {
        id: '19D-13c',
        text: '办理材料格式要求不明确（如未说明原件/复印件、纸质版/电子版、份数等）的，每个事项扣 1 分。',
        en: 'Each item whose guide does not say in what form materials are wanted (original or copy, paper or electronic, how many).',
        rule: perItem('1', '个', fiveItems),
        checks: [{ check: 'guide-material-form' }],
        manual: '看材料清单是否逐项说明原件或复印件、纸质或电子、份数。',
        manualEn: 'See whether the list of materials says for each: original or copy, paper or electronic, how many.',
        ...proof.guide,
      },
      {
        id: '19D-13d',
        text: '存在表述含糊不清情形（如“根据有关法律法规规定应提交的其他材料”等）的，每个事项扣 2 分。',
        en: 'Each item whose guide is vague, such as "other materials required by law".',
        rule: perItem('2', '个', fiveItems),
        checks: [{ check: 'guide-vague' }],
        manual: '在材料和条件中查找“其他材料”“相关证明”等兜底表述；后文列明了具体内容的不算。',
        manualEn: 'Look for catch-all wording in materials and conditions; where it is spelled out later it does not count.',
        ...proof.guide,
      },
      {
        id: '19D-13e',
        text: '办事指南中提到的政策文件仅有名称、未说明具体内容的，每个事项扣 0.5 分。',
        en: 'Each item whose guide names policy documents without giving their content.',
        rule: perItem('0.5', '个', fiveItems),
        checks: [{ check: 'guide-basis-unlinked' }],
        manual: '看设定依据等处的文件能否点开，或是否写出了具体条款内容。',
        manualEn: 'See whether documents named can be opened or their provisions are quoted.',
        ...proof.guide,
      },
    ]),
  },
  {
    id: '19D-14',
    name: '内容准确',
    en: 'Accurate content',
    ...shared,
    points: '5',
    clauses: clausesFrom(from, [
      {
        id: '19D-14',
        text: '随机抽查 5 个办事指南（不足 5 个的全部检查），信息（如咨询电话、投诉电话等）存在错误，或与实际办事要求不一致的，每发现一处扣 1 分。',
        en: 'In 5 guides drawn (all where there are fewer), each piece of information that is wrong or differs from what is really asked for.',
        rule: perItem('1', '处', fiveItems),
        manual: '在工作时间拨打咨询、投诉电话核实，并与窗口或政务服务网的要求比对；记录拨打时间和结果。',
        manualEn: 'Ring the numbers in office hours and compare with what the counter or service portal asks for; record time and result.',
        ...proof.guide,
      },
    ]),
  },
  {
    id: '19D-15',
    name: '表格样表',
    en: 'Forms',
    ...shared,
    points: '2',
    clauses: clausesFrom(from, [
      {
        id: '19D-15',
        text: '随机抽查 2 个办事指南，要求办事人提供申请表等表单但未提供规范表格获取渠道的，每个扣 1 分。',
        en: 'Of 2 guides drawn, each that asks for a form without saying where to get it.',
        rule: perItem('1', '个', { n: 2, unit: '个' }),
        checks: [{ check: 'guide-form-unavailable' }],
        manual: '看材料里要求的申请表能否在页面下载，或写明了领取地点。',
        manualEn: 'See whether the forms asked for can be downloaded or the place to get them is stated.',
        doubt: {
          zh: '“不足 2 个的全部检查”是比照其他抽查条款推断的，原表未见。',
          en: 'That all are checked where there are fewer than 2 is inferred from other clauses; the table does not say so.',
        },
        ...proof.guide,
      },
    ]),
  },
];
