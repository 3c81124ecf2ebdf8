import type { PageIndex } from '@/lib/detectors/page/page-index';

const hint =
  /(?:办理|办事|申请|申办|申领|受理|申报|审批|审核|核准|许可|设定|登记|备案|实施|服务|认定|办证)(?:条件|材料|资料|要件|流程|程序|依据|时限|期限|事项)|(?:如何|怎么|在哪里?|需要什么)(?:办理|材料|条件)|所需材料|提交材料|收费标准|承诺[时期]限|法定[时期]限|(?:具备|提交|提供)的(?:申请)?(?:条件|材料|资料)|办(?:理的?|结)(?:基本)?(?:流程|程序|[时期]限)|(?:法律|法规|政策)依据|(?:办事|服务|办理)指南|(?<=\n)(?:依据|条件|材料|流程|程序|时限|期限|费用)(?=\s*[:：]?\n)/g;

/** Four signs with white space between them. Looked for from the white space on: there is less of it than of signs. */
const spaced = /(?<=(?<![\u4e00-\u9fff])[\u4e00-\u9fff])(?:[^\S\n]+[\u4e00-\u9fff]){3}(?![\u4e00-\u9fff])/;

/** One look at the page's text tells most pages apart from guides. */
export function mentionsGuide(page: PageIndex): boolean {
  // 办 事 程 序: old tables space their labels out. Only such pages are squeezed.
  const text = spaced.test(page.flat) ? page.flat.replace(/[^\S\n]+/g, '') : page.flat;
  return new Set(text.match(hint)).size > 1;
}
