import { compounds, words } from './words';

/** What real guides put before the word for an element: 申办依据, 核准条件, 备案材料. */
const acts =
  '办理 办事 办证 申办 申请 申报 申领 受理 审批 审核 许可 核准 确认 认定 鉴定 评定 登记 备案 注册 变更 补办 换证 领取 发放 补贴 补助 救助 ' +
  '报销 参保 实施 服务 经办';

/**
 * The twelve classes of element that a service guide (办事指南) should state by the rubrics in use, each with the labels that real guides give
 * it: as written on pages, without numbering, blanks and colon. `hours` (办理时间: when the window is open) and `time-limit` (办理时限: how long
 * it takes) stay apart: whether one may stand for the other is the inspector's decision. Names for people are a file of their own, which the
 * page has no use for.
 */
export const guideLabels: Readonly<Record<string, readonly string[]>> = {
  'item-name': [
    ...compounds('服务 办理 办事 审批 许可 权力 职权', '事项'),
    ...compounds(
      '事项 服务事项 办理事项 审批事项 许可事项 行政许可事项 权力 职权 行政权力 实施事项 主项 子项 业务 业务办理项 服务 项目 审批项目',
      '名称',
    ),
    ...compounds('服务 办理 审批', '项目'),
    ...words('事项 一件事名称 “一件事”名称'),
  ],
  'legal-basis': [
    ...compounds(`${acts} 设定 设立 法律 法定 法规 政策 政策文件 法律法规 政策法规 法律法规及政策 权力 行使 事项`, '依据'),
    ...words('设定依据及文号 设定及实施依据 实施依据文件 依据'),
  ],
  conditions: [
    ...compounds(`${acts} 准予 准予批准 批准 申请人 资格 前置 申请范围和 受理范围和 办理对象及`, '条件'),
    ...compounds('哪些人可以 谁可以', '申请 办理'),
    ...words('需要什么条件 需要具备什么条件 办理要求 条件'),
  ],
  materials: [
    ...compounds(acts, '材料 资料 要件 材料清单 材料目录 资料清单 资料目录'),
    ...compounds(
      '应提交 需提交 需提供 应提交的 需提交的 需提供的 需要提交的 需要提供的 申请人需提交的 申请人提交 需要携带的 需携带的 携带 需要什么 需要哪些 要带什么 办理所需 申请所需 所需提交 所需申请 需要 提供',
      '材料',
    ),
    ...compounds('所需 提交 应交 须交 需交 应备 必备 报送 递交', '材料 资料'),
    ...words('所需证件 所需证件材料 材料清单 材料目录 材料列表 材料'),
  ],
  place: [
    ...compounds(`${acts} 办公`, '地点 地址'),
    ...compounds(acts, '场所 窗口'),
    ...compounds('在哪里 在哪 到哪里 去哪里 到哪 去哪', '办理 办'),
    ...words('联系地址 窗口地址 窗口名称 办理网点 受理网点 地点 地址'),
  ],
  office: [
    ...compounds(`${acts} 责任 主管 负责 牵头 决定 主办`, '机构 部门 单位 机关 科室 处室 股室'),
    ...compounds('承办', '单位 机构 部门 科室'),
    ...compounds('行使 权力 审批 责任 实施', '主体'),
    ...words('行使部门 行使单位 所属部门 发证机关 联办机构 申请受理机关'),
  ],
  fees: [
    ...compounds('办理 办事 服务 审批 许可 事项', '收费'),
    ...words(
      '收费标准 收费依据 收费项目 收费情况 收费依据及标准 收费标准及依据 收费依据和标准 收费标准和依据 收费依据与标准 收费项目及标准 ' +
        '收费吗 要收费吗 需要收费吗 怎么收费 如何收费 是否收费及依据 收费及依据 收费项目信息 费用信息 缴费信息 收费信息 是否收费 缴费标准 办理费用 办事费用 费用标准 费用 收费',
    ),
  ],
  hours: [
    ...words('什么时间可以办 什么时候可以办 什么时间办理'),
    ...compounds(`${acts} 办公 工作 接待 上班 开放 营业 窗口 窗口办公 窗口工作 窗口服务 对外办公 对外服务 受理工作 作息`, '时间'),
  ],
  phone: [
    ...compounds(
      '联系 咨询 服务 办公 窗口 办理 受理 经办 承办 审批 咨询联系 联系咨询 办公室 咨询及联系 查询 业务 咨询服务 业务咨询 办事咨询 联系人及 联系人及联系',
      '电话',
    ),
    ...words('咨询服务 咨询热线 服务热线 联系方式 咨询方式 咨询途径 咨询渠道 咨询方式及电话 电话'),
  ],
  process: [
    ...compounds(`${acts} 网上办理 现场办理`, '流程 程序 步骤 环节 流程图'),
    ...compounds('基本 业务 业务办理 具体 工作 操作 窗口办理 线下办理', '流程'),
    ...words('工作程序 办理过程 流程图 怎么办理 怎么办 如何办理 如何申请 怎么申请 流程 程序'),
  ],
  'time-limit': [
    ...compounds(`${acts} 法定 承诺 法定办结 承诺办结`, '时限 期限 时效'),
    ...compounds('法定办理 承诺办理 办结', '时限 期限'),
    ...words('承诺工作日 办理周期 工作时限 办结时间 法定办结时间 承诺办结时间 多长时间办结 多久办结 多少天办结 时限 期限'),
  ],
  supervision: [
    ...compounds('监督 投诉 监督投诉 投诉监督', '方式 渠道'),
    ...compounds('监督 投诉 监督投诉 投诉监督 投诉举报 举报 监督举报 投诉受理', '电话'),
    ...compounds('监督 投诉 监督投诉', '热线'),
    ...words(
      '投诉监督 监督投诉 监督举报 举报投诉 投诉举报 监督举报方式 监督途径 监督与投诉 投诉与监督 监督及投诉渠道 监督和投诉渠道 监督渠道和投诉方式',
    ),
  ],
};

/** What a label may say beside the element it names: 申请人应具备的条件, 应提交的申请材料, 办理的基本流程. */
export const labelFillers =
  /的|基本|具体|内部|^(?:申请(?:人|者|单位)|办理人|当事人)?(?:应当?|需要?|须|必须)?(?:具备|提交|提供|准备|符合|递交)?的?(?=[\u4e00-\u9fff]{2})/g;

/** Labels of guides that are no element of any rubric: they end the value of the label before them. */
export const otherGuideLabels: readonly string[] = words(
  '办理对象 服务对象 申请对象 面向对象 适用范围 受理范围 办理范围 常见问题 常见问题解答 问题解答 备注 说明 注意事项 温馨提示 交通指引 ' +
    '乘车路线 公交路线 办件类型 事项类型 事项类别 事项编码 事项代码 实施编码 基本编码 行使层级 行使内容 权力来源 权力类型 结果名称 结果样本 ' +
    '结果领取 审批结果 审批结果名称 结果送达 送达方式 办理结果 办理方式 办理形式 受理方式 申请方式 申请形式 到现场次数 通办范围 数量限制 年审要求 ' +
    '年检 中介服务 审查标准 审查方式 法律救济 救济途径 救济渠道 行政复议 行政诉讼 救济方式 权利与义务 法律效力 公开类型 数量及方式 权限划分 年审或年检 基本信息 事项信息 办事信息 办理信息 申请信息 结果信息 审批信息 送达信息 其他信息 事项目录 相关下载 表格下载 附件下载 附件 下载 ' +
    '收费方式 是否网办 网办深度 网上办理 在线办理 预约办理 物流快递 有效期限 证件有效期 办理进程查询 邮编 邮政编码 联系人 传真 电子邮箱 ' +
    '网址 更新时间 发布时间 发布日期',
);
