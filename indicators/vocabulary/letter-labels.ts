import { words } from './words';

/** Labels of letter lists and letter pages, by what they name. Written without blanks and colon. */
export const letterLabels: Readonly<Record<string, readonly string[]>> = {
  title: words('留言标题 信件标题 来信标题 咨询标题 信件主题 留言主题 来信主题 咨询主题 诉求标题 主题 标题'),
  asked: words(
    '留言时间 留言日期 提交时间 提交日期 来信时间 来信日期 写信时间 写信日期 咨询时间 咨询日期 提问时间 提问日期 ' +
      '信件时间 信件日期 受理时间 受理日期 诉求时间 反映时间 发信时间 发信日期 发件时间 投递时间 ' +
      '留言于 提问于 咨询于 来信于 写信于 提交于 发表于',
  ),
  replied: words(
    '答复时间 答复日期 回复时间 回复日期 办理时间 办结时间 办结日期 反馈时间 反馈日期 回信时间 解答时间 处理时间 ' + '回复于 答复于 办结于',
  ),
  unit: words(
    '答复单位 答复部门 答复机构 回复单位 回复部门 回复人 答复人 办理单位 办理部门 承办单位 承办部门 受理单位 ' +
      '受理部门 处理单位 处理部门 反馈单位 回复机构 解答单位 被咨询单位 受信单位 收信单位',
  ),
  status: words('处理状态 办理状态 信件状态 办理情况 处理情况 回复状态 答复状态 办件状态 受理状态 是否回复 状态'),
  reply: words(
    '答复内容 回复内容 办理结果 处理结果 反馈内容 回复意见 答复意见 办理意见 官方回复 部门回复 处理意见 解答内容 ' + '答复 回复 回信 答',
  ),
  question: words('留言内容 信件内容 来信内容 咨询内容 诉求内容 问题内容 提问内容 反映内容 具体内容 内容 问 问题 提问'),
  other: words(
    '留言编号 信件编号 来信编号 咨询编号 查询编号 编号 留言人 写信人 来信人 咨询人 提问人 姓名 网友 信件类型 ' +
      '信件类别 留言类型 咨询类型 来信类型 类型 类别 公开状态 是否公开 浏览次数 浏览量 点击数 满意度 评价',
  ),
};

/** Words for the state of a letter, first fit wins. */
export const letterStates: readonly { status: 'answered' | 'unanswered' | 'processing'; pattern: RegExp }[] = [
  { status: 'unanswered', pattern: /未回复|未答复|未办理|未处理|未受理|尚未|待回复|待答复|待办|待处理|待受理|没有回复|暂无回复|暂未/ },
  { status: 'processing', pattern: /办理中|处理中|受理中|转办中|正在办理|正在处理|已受理|已转办|已交办|回复中/ },
  { status: 'answered', pattern: /已回复|已答复|已办结|已办理|已处理|已解决|已反馈|办结|回复完毕|已公开|完成/ },
];

/** A first reply sent by a machine: its time is not the reply's. */
export const automaticReplies =
  /(?:您的(?:来信|留言|信件|咨询)(?:已)?(?:收到|受理|提交成功)|已(?:转交|转送|转办|交办|转至)|系统自动回复|我们将尽快|会尽快(?:回复|答复|办理))/;

/** Labels of counters that sum up a channel: letters received, answered, published. */
export const letterStatistics =
  /(?:来信|信件|留言|咨询|诉求|受理|收到|办结|回复|答复|办理|公开|满意|按期|处理)[一-鿿]{0,8}(?:总数|总量|数量|数|件数|量|率|条数|总计|合计)|(?:共|累计|总共|合计)(?:收到|受理|办理|回复|答复|办结)(?:来信|信件|留言|咨询)?|(?:已|未)(?:回复|答复|办结|受理)(?:信件|留言|来信)?数?$/;
