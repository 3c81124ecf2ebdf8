import { compounds, words } from './words';

/** Labels of letter lists and letter pages, by what they name. Written without blanks and colon. */
export const letterLabels: Readonly<Record<string, readonly string[]>> = {
  title: [
    ...compounds('留言 信件 来信 来件 咨询 诉求 问题 提问 投诉 工单 办件 受理 受理件 事项 问政 反映 建议 帖子', '标题 主题'),
    ...words('主题 标题 信件名称 事项名称 办件名称 问题摘要'),
  ],
  asked: [
    ...compounds(
      '留言 来信 来件 写信 咨询 提问 提出 信件 信访 诉求 反映 发信 发件 发起 发帖 来电 问政 投诉 求助 寄信 去信 发言 建言 投递 递交',
      '时间 日期',
    ),
    ...words('留言于 提问于 咨询于 来信于 写信于 发帖于'),
  ],
  /** Of the letter, unless it stands in the reply's part. */
  submitted: [...compounds('提交 登记 上报 录入', '时间 日期'), ...words('提交于 发表于')],
  /** Stands in for a missing time of the letter. */
  accepted: compounds('受理 审核 转办 交办 接收 收到 收件 收信 派单 立案', '时间 日期'),
  /** Of the letter or of the reply, as its place says. */
  date: words('发布时间 发布日期 发表时间 发表日期 添加时间 创建时间 时间 日期'),
  published: words('公开时间 公开日期 对外公开时间 公示时间'),
  replied: [
    ...compounds(
      '答复 回复 办结 反馈 回信 回帖 解答 答疑 处理 处置 办理 办毕 完成 回文 办复 回应 解决 结案 官方回复 部门回复 最新回复 答复反馈',
      '时间 日期',
    ),
    ...words('回复于 答复于 办结于 反馈于'),
  ],
  unit: [
    ...compounds(
      '答复 回复 办理 承办 处办 受理 处理 处置 反馈 解答 转办 交办 主办 主送 经办 责任 督办 牵头 被咨询 受信 收信 收件 受文 回文',
      '单位 部门 机构 机关',
    ),
    ...words('回复人 答复人 单位 部门'),
  ],
  status: [
    ...compounds('处理 办理 办事 信件 来信 留言 诉求 回复 答复 办件 受理 工单 当前', '状态'),
    ...words('办理情况 处理情况 办理进度 处理进度 是否回复 是否办结 状态'),
  ],
  reply: [
    ...compounds('答复 回复 办理 处理 处置 办结 反馈 解答 回信 回应', '内容 结果 意见 正文'),
    ...compounds('办理 处理 处办 官方 部门 单位 信件 来信 政府 留言 问题 诉求 咨询', '回复 答复'),
    ...words('最终回复意见 处理描述 官方回答 官方回应 答复情况 回复情况 反馈情况 回复信息 答复信息 回复详情 答复 回复 回信 解答 回应 答'),
  ],
  question: [
    ...compounds('留言 信件 来信 来件 来电 发言 咨询 诉求 问题 提问 反映 投诉 求助 建议 工单 办件 受理件 事项 具体', '内容 正文 详情'),
    ...compounds('问题 诉求 事项 情况', '描述'),
    ...words('网友提问 网友留言 网民提问 留言摘要 主要诉求 反映问题 内容 正文 问 问题 提问'),
  ],
  other: [
    ...compounds('留言 信件 来信 来件 咨询 查询 办件 工单 受理 诉求 业务', '编号'),
    ...compounds('留言 信件 来信 来件 咨询 诉求 工单 办件 问题 事项', '类型 类别'),
    ...compounds('到期 截止 评价 更新 最后更新 审核通过', '时间 日期'),
    ...compounds('办理 回复 答复 处理', '期限 时限'),
    ...words(
      '信访件编号 信件索引号 流水号 来信目的 拟办时间 涉及单位 涉及部门 编号 序号 留言人 写信人 来信人 咨询人 提问人 提问者 发信人 姓名 网友 留言对象 公开状态 是否公开 类型 类别 浏览次数 浏览量 浏览 ' +
        '点击数 点击量 访问量 人气 满意度 满意度评价 评价 评价结果 联系电话 回复人员 留言人员 受理人',
    ),
  ],
};

/** Words for the state of a letter, first fit wins. */
export const letterStates: readonly { status: 'answered' | 'unanswered' | 'processing'; pattern: RegExp }[] = [
  {
    status: 'unanswered',
    pattern: /未回复|未答复|未办理|未处理|未受理|未反馈|尚未|待回复|待答复|待反馈|待办|待处理|待受理|没有回复|暂无回复|暂未/,
  },
  {
    status: 'processing',
    pattern: /未办结|办理中|处理中|处置中|受理中|承办中|转办中|跟进中|^进行中$|正在办理|正在处理|已受理|已转办|已交办|回复中/,
  },
  {
    status: 'answered',
    pattern: /已回复|已答复|已办[结理复毕]|已处[理置]|已解[决答]|已反馈|已回应|已结案|办结|(?:回复|办理|处理)完毕|已公开|完成/,
  },
];

/** How names of public bodies end: who signs so, answers. */
export const unitName = /^[^\d\s，。：:；;、？?！!（）()]{1,20}(?:[局委会办室厅院部队所站处联镇乡]|中心|政府|街道|集团|公司)$/;

/** A first reply sent by a machine: its time is not the reply's. */
export const automaticReplies =
  /(?:您的(?:来信|留言|信件|咨询)(?:已)?(?:收到|受理|提交成功)|已(?:转交|转送|转办|交办|转至|转[一-鿿]{2,16}(?:办理|处理|核实))|系统自动回复|我们将尽快|会尽快(?:回复|答复|办理))/;

/** Labels of counters that sum up a channel: letters received, answered, published. */
export const letterStatistics =
  /(?:来信|信件|留言|咨询|诉求|受理|收到|办结|回复|答复|办理|公开|满意|按期|处理)[一-鿿]{0,8}(?:总数|总量|数量|数|件数|量|率|条数|总计|合计)|(?:共|累计|总共|合计)(?:收到|受理|办理|回复|答复|办结)(?:来信|信件|留言|咨询)?|(?:已|未)(?:回复|答复|办结|受理)(?:信件|留言|来信)?数?$/;
