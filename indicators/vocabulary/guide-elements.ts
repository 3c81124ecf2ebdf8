import { compounds, words } from './words';

/** What real guides put before the word for an element: 申办依据, 核准条件, 备案材料. */
const acts = '办理 办事 申办 申请 申报 申领 受理 审批 审核 许可 核准 确认 登记 备案 实施 服务 经办';

/** One class of element that a service guide (办事指南) should state, with the names that real guides give it. */
interface GuideElementTerm {
  id: string;
  zh: string;
  en: string;
  /** Labels as written on pages, without numbering, blanks and colon. The official name itself comes first. */
  labels: readonly string[];
}

/**
 * The twelve classes that the rubrics in use ask for. `hours` (办理时间: when the window is open) and `time-limit` (办理时限: how long it
 * takes) stay apart: whether one may stand for the other is the inspector's decision.
 */
export const guideElements: readonly GuideElementTerm[] = [
  {
    id: 'item-name',
    zh: '事项名称',
    en: 'Name of the item',
    labels: words(
      '事项名称 服务事项 办理事项 办事事项 服务事项名称 办理事项名称 审批事项 审批事项名称 许可事项 许可事项名称 行政许可事项名称 ' +
        '权力名称 职权名称 行政权力名称 权力事项 职权事项 实施事项名称 主项名称 子项名称 业务名称 业务办理项名称 服务名称 服务项目 办理项目 项目名称 审批项目 审批项目名称 事项',
    ),
  },
  {
    id: 'legal-basis',
    zh: '设定依据',
    en: 'Legal basis',
    labels: [
      ...words(
        '设定依据 办理依据 办事依据 法律依据 法定依据 法规依据 政策依据 实施依据 审批依据 许可依据 设立依据 受理依据 服务依据 ' +
          '法律法规依据 政策法规依据 设定依据及文号 法律法规及政策依据 政策文件依据 权力依据 行使依据 事项依据 实施依据文件 依据',
      ),
      ...compounds(acts, '依据'),
    ],
  },
  {
    id: 'conditions',
    zh: '申请条件',
    en: 'Conditions',
    labels: [
      ...words(
        '申请条件 办理条件 受理条件 申报条件 申办条件 审批条件 许可条件 办事条件 准予条件 准予批准条件 批准条件 申请人条件 资格条件 ' +
          '服务条件 前置条件 申领条件 登记条件 办理要求 申请范围和条件 受理范围和条件 办理对象及条件 条件',
      ),
      ...compounds(acts, '条件'),
    ],
  },
  {
    id: 'materials',
    zh: '办理材料',
    en: 'Materials',
    labels: [
      ...words(
        '办理材料 申请材料 所需材料 申报材料 申办材料 提交材料 办事材料 受理材料 申领材料 登记材料 材料清单 材料目录 材料列表 ' +
          '办理材料目录 申请材料清单 申请材料目录 申报材料清单 应提交材料 应提交的材料 需提交材料 需提交的材料 需提供材料 需提供的材料 ' +
          '办理所需材料 申请所需材料 所需提交材料 所需申请材料 申请人需提交的材料 申请人提交材料 需要提交的材料 需要提供的材料 需要材料 ' +
          '提供材料 申请资料 所需资料 提交资料 办理资料 申报资料 所需证件 所需证件材料 材料',
      ),
      ...compounds(acts, '材料 资料 要件 材料清单 材料目录'),
    ],
  },
  {
    id: 'place',
    zh: '办理地点',
    en: 'Place',
    labels: [
      ...words(
        '办理地点 办事地点 受理地点 服务地点 申请地点 办公地点 办理地址 办事地址 受理地址 办公地址 联系地址 窗口地址 办理场所 办事窗口 ' +
          '办理窗口 受理窗口 服务窗口 窗口名称 办理网点 受理网点 地点 地址',
      ),
      ...compounds(acts, '地点 地址 场所 窗口'),
    ],
  },
  {
    id: 'office',
    zh: '办理机构',
    en: 'Office in charge',
    labels: [
      ...words(
        '办理机构 承办单位 承办机构 承办部门 承办科室 实施机关 实施机构 行使主体 行使部门 行使单位 权力主体 审批主体 所属部门 责任主体 实施主体 实施单位 实施部门 办理部门 办理单位 办理机关 办理科室 ' +
          '受理机构 受理单位 受理部门 受理机关 主管部门 主管单位 责任部门 责任单位 责任科室 责任处室 负责部门 审批机构 审批机关 审批部门 ' +
          '决定机构 决定机关 许可机关 许可机构 服务机构 服务单位 登记机关 发证机关 经办机构 联办机构',
      ),
      ...compounds(`${acts} 责任 主管 负责 牵头 决定 主办`, '机构 部门 单位 机关 科室 处室 股室'),
    ],
  },
  {
    id: 'fees',
    zh: '收费标准',
    en: 'Fees',
    labels: [
      ...words(
        '收费标准 收费依据及标准 收费标准及依据 收费依据和标准 收费标准和依据 收费依据与标准 收费依据 收费情况 收费项目 收费项目及标准 ' +
          '是否收费及依据 收费及依据 收费项目信息 费用信息 缴费信息 收费信息 是否收费 缴费标准 办理费用 办事费用 费用标准 费用 收费',
      ),
      ...compounds('收费', '标准 依据 项目 情况'),
    ],
  },
  {
    id: 'hours',
    zh: '办理时间',
    en: 'Opening hours',
    labels: [
      ...words(
        '办理时间 办公时间 办事时间 受理时间 服务时间 工作时间 接待时间 上班时间 开放时间 营业时间 窗口办公时间 窗口工作时间 ' +
          '窗口服务时间 对外办公时间 对外服务时间 受理工作时间 作息时间',
      ),
      ...compounds(`${acts} 办公 工作 窗口`, '时间'),
    ],
  },
  {
    id: 'phone',
    zh: '联系电话',
    en: 'Telephone',
    labels: words(
      '联系电话 咨询电话 服务电话 办公电话 窗口电话 办理电话 受理电话 咨询联系电话 联系咨询电话 办公室电话 咨询及联系电话 查询电话 业务电话 咨询热线 服务热线 咨询服务电话 业务咨询电话 ' +
        '办事咨询电话 联系人及电话 联系人及联系电话 联系方式 咨询方式 咨询途径 咨询渠道 咨询方式及电话 电话',
    ),
  },
  {
    id: 'process',
    zh: '办理流程',
    en: 'Procedure',
    labels: [
      ...words(
        '办理流程 办理程序 办事流程 办事程序 审批流程 审批程序 申请流程 申请程序 申办流程 申办程序 申报流程 申报程序 受理流程 受理程序 ' +
          '服务流程 许可程序 许可流程 登记程序 基本流程 业务流程 业务办理流程 具体流程 办事环节 审批环节 工作流程 工作程序 操作流程 办理步骤 办理环节 办理过程 办事步骤 流程图 办理流程图 ' +
          '办事流程图 审批流程图 网上办理流程 窗口办理流程 线下办理流程 流程 程序',
      ),
      ...compounds(`${acts} 网上办理 现场办理`, '流程 程序 步骤 环节 流程图'),
    ],
  },
  {
    id: 'time-limit',
    zh: '办理时限',
    en: 'Time limit',
    labels: [
      ...words(
        '办理时限 办结时限 法定时限 承诺时限 法定办结时限 承诺办结时限 法定办理时限 承诺办理时限 办理期限 办结期限 法定期限 承诺期限 ' +
          '审批时限 审批期限 许可期限 办理时效 办理周期 服务时限 受理时限 工作时限 法定办理期限 承诺办理期限 法定办结时间 承诺办结时间 ' +
          '时限 期限',
      ),
      ...compounds(`${acts} 法定 承诺 法定办结 承诺办结`, '时限 期限 时效 工作日'),
    ],
  },
  {
    id: 'supervision',
    zh: '监督方式',
    en: 'Supervision',
    labels: words(
      '投诉监督 监督及投诉渠道 监督和投诉渠道 监督与投诉 投诉与监督 投诉监督方式 投诉监督渠道 监督投诉热线 投诉热线 监督热线 投诉受理电话 监督渠道和投诉方式 监督方式 监督电话 监督渠道 监督途径 监督投诉 监督投诉电话 监督投诉方式 监督投诉渠道 投诉电话 投诉方式 投诉渠道 投诉监督电话 ' +
        '投诉举报电话 举报电话 监督举报电话 监督举报方式 监督举报',
    ),
  },
];

/** What a label may say beside the element it names: 申请人应具备的条件, 应提交的申请材料, 办理的基本流程. */
export const labelFillers =
  /^(?:申请(?:人|者|单位)|办理人|当事人)?(?:应当?|需要?|须|必须)?(?:具备|提交|提供|准备|符合|递交)?的?(?=[\u4e00-\u9fff]{2})|的|基本|具体/g;

/** Labels of guides that are no element of any rubric: they end the value of the label before them. */
export const otherGuideLabels: readonly string[] = words(
  '办理对象 服务对象 申请对象 面向对象 适用范围 受理范围 办理范围 常见问题 常见问题解答 问题解答 备注 说明 注意事项 温馨提示 交通指引 ' +
    '乘车路线 公交路线 办件类型 事项类型 事项类别 事项编码 事项代码 实施编码 基本编码 行使层级 行使内容 权力来源 权力类型 结果名称 结果样本 ' +
    '结果领取 审批结果 审批结果名称 结果送达 送达方式 办理结果 办理方式 办理形式 申请方式 申请形式 到现场次数 通办范围 数量限制 年审要求 ' +
    '年检 中介服务 审查标准 审查方式 法律救济 救济途径 救济渠道 行政复议 行政诉讼 权利与义务 相关下载 表格下载 附件下载 附件 下载 ' +
    '收费方式 是否网办 网办深度 网上办理 在线办理 预约办理 物流快递 有效期限 证件有效期 办理进程查询 邮编 邮政编码 联系人 传真 电子邮箱 ' +
    '网址 更新时间 发布时间 发布日期',
);
