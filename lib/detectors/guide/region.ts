import { guideLabels, labelFillers, otherGuideLabels } from '@/indicators/vocabulary/guide-elements';
import { LabelTerms } from '@/lib/detectors/labels/label-terms';
import { type Field, fieldSteps } from '@/lib/detectors/labels/read-fields';
import { contentLines, isLink, linesIn, linesOf, type TextLine } from '@/lib/detectors/lines/page-lines';
import { inSlices, type Pace } from '@/lib/detectors/pace';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import { tabSteps } from './tabs';

/** Labels of guides; ids outside the twelve elements are `other`. */
const guideTerms = new LabelTerms({ ...guideLabels, other: otherGuideLabels }, labelFillers);

/** Elements that only a guide has: addresses and telephone numbers stand on every page. */
const telling = new Set(['item-name', 'conditions', 'materials', 'process', 'legal-basis', 'time-limit', 'fees']);

/** The part of the page that holds a guide's fields, and the fields. */
export interface GuideRegion {
  element: number;
  fields: Field[];
  lines: readonly TextLine[];
  /** Where the values of labels that are tabs stand. */
  panes: ReadonlyMap<TextLine, number>;
}

/** The smallest element around the labels that only guides have, with all fields inside it; null where there are fewer than two. */
export async function guideRegion(page: PageIndex, pace: Pace): Promise<GuideRegion | null> {
  const lines = contentLines(linesOf(page));
  const all = await inSlices(fieldSteps(page, lines, guideTerms), pace);
  const tabs = await inSlices(tabSteps(page, lines, guideTerms), pace);
  const isTelling = ({ ids }: Field) => ids.some((id) => telling.has(id));
  const told = [...all.filter((field) => isTelling(field) && !isLink(field.line)), ...tabs.map(({ field }) => field).filter(isTelling)];
  if (new Set(told.flatMap((field) => field.ids)).size < 2) return null;
  const blocks = [...told.map(({ line }) => line.block), ...tabs.filter(({ field }) => isTelling(field)).map(({ pane }) => pane)];
  let [element = 0] = blocks;
  const last = Math.max(...blocks);
  while (element > 0 && !blocks.every((block) => page.contains(element, block))) element = page.parent[element] ?? 0;
  // The value of the last label may stand beside the region's last row.
  if (page.textTo[element] === page.textTo[last]) element = page.parent[element] ?? element;
  const inside = contentLines(linesIn(page, element));
  const panes = new Map(tabs.map(({ field, pane }) => [field.line, pane]));
  const fields = (await inSlices(fieldSteps(page, inside, guideTerms), pace)).filter(
    (field) => !panes.has(field.line) && (!isLink(field.line) || field.inline !== '' || hasValue(field)),
  );
  return { element, lines: inside, fields: [...tabs.map(({ field }) => field), ...fields], panes };
}

function hasValue(field: Field): boolean {
  return field.below.some((line) => !isLink(line));
}
