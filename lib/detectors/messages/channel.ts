import { columnClassOf } from '@/indicators/vocabulary/column-classes';
import { excludedChannels, letterChannels } from '@/indicators/vocabulary/excluded-channels';
import { linesOf } from '@/lib/detectors/lines/page-lines';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import { metaTagsOf } from '@/lib/detectors/tags/meta-tags';

/** The interactive channel that a page belongs to, by its own words. */
export interface Channel {
  name: string;
  excluded: string | null;
  /** Its name speaks of letters: a list of surveys or interviews is a column like others. */
  letters: boolean;
  /** Only letters that were answered are published here. */
  selected: boolean;
  /** The page says of itself that it shows one letter: 信件详情. */
  detail: boolean;
}

/** Steps that name the form of the page and not the channel it belongs to. */
export const pageForm =
  /^(?:信件|来信|留言|咨询|诉求|回复|答复)?(?:详情|详细|详细信息|详细内容|内容|查看|列表|查询|搜索|浏览|正文|信息|展示|显示|公开)(?:页|页面)?$|^(?:查看|浏览|查询|搜索)(?:信件|来信|留言|咨询)$/;
/** A page that shows one letter calls itself so. */
const oneLetter = /^(?:信件|来信|留言|咨询|业务咨询|投诉|建议|诉求|问题)(?:详情|详细|详细信息|内容|查看)(?:页|页面)?$/;
/** Names of columns that publish answered letters only. */
const selection = /选登|选编|结果反馈|回复|答复|办理结果|办结|结果公[示开]/;
const trail = /^(?:.{0,6}位置|首\s*页\s*[>»›/→-])/;

/** Reads the channel from 当前位置, the column tag, the document's title or a heading; null where none of them names a letter channel. */
export function channelOf(page: PageIndex): Channel | null {
  const crumbs = linesOf(page).find(({ text }) => text.length < 200 && trail.test(text))?.text ?? '';
  const steps = crumbs
    .replace(/^[^:：]*[:：]/, '')
    .split(/[>»›→]|&gt;|\s-\s|\/(?!\/)/)
    .map((step) => step.trim());
  const last = steps.at(-1) ?? '';
  // News about the hotline stand in a column of the hotline.
  if (steps.length > 1 && !letterChannels.test(last) && columnClassOf(last) === 'news') return null;
  const headings = ['h1', 'h2'].flatMap((tag) =>
    page
      .byTag(tag)
      .slice(0, 3)
      .map((i) => page.text(i)),
  );
  const names = [
    ...steps.reverse(),
    metaTagsOf(page).get('columnname') ?? '',
    ...(page.document.title ?? '').split(/[-_|—–]/),
    ...headings,
  ];
  const channels = names.map((text) => text.trim()).filter((text) => text.length > 1 && text.length < 20 && letterChannels.test(text));
  const name = channels.find((text) => !pageForm.test(text)) ?? channels[0];
  if (name === undefined) {
    const excluded = names.find((text) => text.length < 20 && excludedChannels.some(({ pattern }) => pattern.test(text)));
    return excluded === undefined
      ? null
      : { name: excluded.trim(), excluded: exclusionOf(excluded), letters: false, selected: false, detail: false };
  }
  return {
    name,
    detail: names.some((text) => oneLetter.test(text.trim())),
    excluded: exclusionOf(names.slice(0, 3).join(' ')),
    letters: true,
    selected: selection.test(name) || (steps.length > 1 && selection.test(last) && !pageForm.test(last)),
  };
}

function exclusionOf(text: string): string | null {
  return excludedChannels.find(({ pattern }) => pattern.test(text))?.id ?? null;
}
