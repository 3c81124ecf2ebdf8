import { guideLabels, labelFillers, otherGuideLabels } from '@/indicators/vocabulary/guide-elements';
import { LabelTerms } from '@/lib/detectors/labels/label-terms';
import { type Field, fieldSteps } from '@/lib/detectors/labels/read-fields';
import { contentLines, isLink, linesIn, linesOf, type TextLine } from '@/lib/detectors/lines/page-lines';
import { inSlices, type Pace } from '@/lib/detectors/pace';
import type { PageIndex } from '@/lib/detectors/page/page-index';

/** Labels of guides; ids outside the twelve elements are `other`. */
const guideTerms = new LabelTerms({ ...guideLabels, other: otherGuideLabels }, labelFillers);

/** Elements that only a guide has: addresses and telephone numbers stand on every page. */
const telling = new Set(['item-name', 'conditions', 'materials', 'process', 'legal-basis', 'time-limit', 'fees']);
const hint =
  /(?:办理|办事|申请|申办|申领|受理|申报|审批|审核|核准|许可|设定|登记|备案|实施|服务|认定|办证)(?:条件|材料|资料|要件|流程|程序|依据|时限|期限|事项)|(?:如何|怎么|在哪里?|需要什么)(?:办理|材料|条件)|所需材料|提交材料|收费标准|承诺[时期]限|法定[时期]限|(?:具备|提交|提供)的(?:申请)?(?:条件|材料|资料)|办(?:理的?|结)(?:基本)?(?:流程|程序|[时期]限)|(?:法律|法规|政策)依据|(?:办事|服务|办理)指南/g;

const spaced = /(?<![\u4e00-\u9fff])[\u4e00-\u9fff](?:[^\S\n]+[\u4e00-\u9fff]){3}(?![\u4e00-\u9fff])/;

/** The part of the page that holds a guide's fields, and the fields. */
export interface GuideRegion {
  element: number;
  fields: Field[];
  lines: readonly TextLine[];
}

/** One look at the page's text tells most pages apart from guides. */
export function mentionsGuide(page: PageIndex): boolean {
  // 办 事 程 序: old tables space their labels out. Only such pages are squeezed.
  const text = spaced.test(page.flat) ? page.flat.replace(/[^\S\n]+/g, '') : page.flat;
  return new Set(text.match(hint)).size > 1;
}

/** The smallest element around the labels that only guides have, with all fields inside it; null where there are fewer than two. */
export async function guideRegion(page: PageIndex, pace: Pace): Promise<GuideRegion | null> {
  const lines = contentLines(linesOf(page));
  const all = await inSlices(fieldSteps(page, lines, guideTerms), pace);
  const told = all.filter((field) => field.ids.some((id) => telling.has(id)) && !isLink(field.line));
  const [first] = told;
  if (!first || new Set(told.flatMap((field) => field.ids)).size < 2) return null;
  let element = first.line.block;
  const last = told.at(-1)?.line.block ?? element;
  while (element > 0 && !told.every((field) => page.contains(element, field.line.block))) element = page.parent[element] ?? 0;
  // The value of the last label may stand beside the region's last row.
  if (page.textTo[element] === page.textTo[last]) element = page.parent[element] ?? element;
  const inside = contentLines(linesIn(page, element));
  const fields = await inSlices(fieldSteps(page, inside, guideTerms), pace);
  return { element, lines: inside, fields: fields.filter((field) => !isLink(field.line) || field.inline !== '' || hasValue(field)) };
}

function hasValue(field: Field): boolean {
  return field.below.some((line) => !isLink(line));
}
