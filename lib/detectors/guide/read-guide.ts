import { beforeFormName, formNames, guideTitles, materialForms, policyNames, vagueMaterials } from '@/indicators/vocabulary/guide-phrases';
import { soleDocumentNumber } from '@/lib/detectors/article/document-number';
import type { DetectContext } from '@/lib/detectors/detector';
import { type Field, fieldText } from '@/lib/detectors/labels/read-fields';
import { lineSteps, linesOf } from '@/lib/detectors/lines/page-lines';
import { inSlices } from '@/lib/detectors/pace';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import { settleColumns } from './columns';
import { elementSteps, unreadableBetween } from './elements';
import type { GuideElement, GuideFact } from './fact';
import { nameFromTitle, nameOf, namesService, titleOf } from './guide-title';
import { type GuideRegion, guideRegion } from './region';

/** Titles of documents and notices that speak of conditions and materials without being a guide. */
const otherDocuments = /(?:公告|通告|通知|招聘|招标|采购|公示|意见|办法|方案|规定|细则|条例|解读|公报|报告|总结)(?:[(（].*)?$/;
const core = new Set(['conditions', 'materials', 'process', 'legal-basis', 'time-limit', 'fees']);

/** Reads a service guide, wherever on the page it stands; null where none does. `told` is the title that the page's head tells. */
export async function readGuide({ page, pace }: Pick<DetectContext, 'page' | 'pace'>, told: string): Promise<GuideFact | null> {
  // A script of its own has its own memory: what the analysis knows of the page's lines is not known here.
  await inSlices(lineSteps(page), pace);
  const region = await guideRegion(page, pace);
  if (!region) return null;
  const fields = settleColumns(page, region.fields);
  const elements = await inSlices(elementSteps(page, fields, region.panes, page.end[region.element] ?? page.size), pace);
  const title = titleOf(page, told, region);
  if (!isGuide(page, title, elements)) return null;
  if (!elements.some(({ id }) => id === 'item-name') && namesService(title)) elements.unshift(nameFromTitle(page, title));
  // On a page of thousands of labels each of these takes a slice of its own.
  await pace();
  const vague = vagueIn(page, fields);
  await pace();
  const policies = linkedNames(page, region, textOf(fields, ['legal-basis']), policyNames);
  await pace();
  const forms = linkedNames(page, region, textOf(fields, ['materials', 'process']), formNames);
  await pace();
  const unreadable = unreadableBetween(page, region.element, page.end[region.element] ?? page.size);
  const materials = textOf(fields, ['materials']);
  return {
    title: nameOf(elements) ?? title,
    form: formOf(page, fields),
    elements,
    unreadable: [...unreadable.pictures, ...unreadable.files].slice(0, 20).map((i) => page.ref(i)),
    vagueMaterials: vague,
    materialForms: materialForms.filter(({ pattern }) => pattern.test(materials)).map(({ form }) => form),
    policies,
    forms,
    ref: page.ref(region.element),
  };
}

function isGuide(page: PageIndex, title: string, elements: readonly GuideElement[]): boolean {
  const ids = elements.map(({ id }) => id);
  const told = ids.filter((id) => core.has(id)).length;
  const named =
    guideTitles.test(title) || linesOf(page).some(({ text }) => text.length < 120 && /位置|首页/.test(text) && guideTitles.test(text));
  if (!named && (otherDocuments.test(title) || linesOf(page).some(({ text }) => soleDocumentNumber(text) !== null))) return false;
  return named ? told > 0 && ids.length > 1 : told > 1 && ids.length > 3;
}

function textOf(fields: readonly Field[], ids: readonly string[]): string {
  return fields
    .filter((field) => field.ids.some((id) => ids.includes(id)))
    .map((field) => fieldText(field))
    .join('\n');
}

function vagueIn(page: PageIndex, fields: readonly Field[]): GuideFact['vagueMaterials'] {
  return fields
    .filter((field) => field.ids.includes('materials'))
    .flatMap((field) => [{ text: field.inline, line: field.line }, ...field.below.map((line) => ({ text: line.text, line }))])
    .flatMap(({ text, line }) => {
      const phrase = vagueMaterials.find(({ pattern }) => pattern.test(text.normalize('NFKC').replace(/\s+/g, '')));
      return phrase ? [{ text: text.slice(0, 200), sure: phrase.sure, ref: page.ref(line.block) }] : [];
    });
}

/** Names in a text, each with the link that carries it, wherever in the guide that link stands. */
function linkedNames(page: PageIndex, region: GuideRegion, text: string, pattern: RegExp): GuideFact['policies'] {
  const names = [
    ...new Set([...text.matchAll(pattern)].map(([name]) => (name.startsWith('《') ? name : name.replace(beforeFormName, '')))),
  ];
  const links = page.within(region.element, 'a').map((i) => ({ i, text: page.text(i).replace(/[\s《》]+/g, '') }));
  return names.slice(0, 40).map((name) => {
    const bare = name.replace(/[\s《》]+/g, '');
    const around = links.filter((each) => each.text.length > 3 && (each.text.includes(bare) || bare.includes(each.text)));
    const link = around.find(({ i }) => page.href(i) !== null) ?? around[0];
    const href = link ? page.href(link.i) : null;
    return { name, href, scripted: link !== undefined && href === null, ref: page.ref(link?.i ?? region.element) };
  });
}

const shapeTags = new Set(['td', 'th', 'dt', 'dd', 'h1', 'h2', 'h3', 'h4', 'h5', 'li', 'p']);

function formOf(page: PageIndex, fields: readonly Field[]): GuideFact['form'] {
  const tags = fields.map((field) => page.closest(field.line.block, shapeTags));
  const count = (...names: string[]) => tags.filter((i) => i >= 0 && names.includes(page.tag(i))).length;
  const half = fields.length / 2;
  if (count('td', 'th') >= half) return 'table';
  if (count('dt', 'dd') >= half) return 'definition-list';
  if (count('h1', 'h2', 'h3', 'h4', 'h5') >= half) return 'headings';
  return count('li') >= half ? 'tabs' : 'paragraphs';
}
