import type { ArticleFact } from '@/lib/detectors/article/fact';
import type { ColumnBlock, Emptiness } from '@/lib/detectors/columns/fact';
import type { GuideFact } from '@/lib/detectors/guide/fact';
import type { Mark, MarksFact } from '@/lib/detectors/marks/fact';
import type { Letter } from '@/lib/detectors/messages/fact';
import type { DateReading } from '@/lib/facts/date-reading';
import type { Facts, PageFacts } from '@/lib/facts/facts';

/** What a labelled collection compares: see `docs/accuracy.md` for what each member means. */
export interface PageRecord {
  lists: {
    heading: string;
    items: number;
    newest: string | null;
    newestConfident: boolean;
    /** `null` where the extension could not tell. */
    empty: boolean | null;
    kind: ColumnBlock['kind'];
    class: string;
  }[];
  article: { title: string; publish: string | null; publishConfident: boolean; source: string | null; docNo: string | null } | null;
  guide: { fields: Record<string, boolean> } | null;
  messages: { title: string; asked: string | null; replied: string | null; status: Letter['status'] }[];
  footer: { siteCode: string; icp: string; police: string; govMark: boolean; jiucuo: boolean; sponsor: string };
  meta: Record<string, string>;
  timing: { elements: number; ms: number; longestTaskMs: number };
}

/** Names of guide elements in collections, by vocabulary id. */
export const guideFieldNames: Record<string, string> = {
  'item-name': '事项名称',
  'legal-basis': '设定依据',
  conditions: '申请条件',
  materials: '办理材料',
  place: '办理地点',
  hours: '办理时间',
  'time-limit': '办理时限',
  phone: '联系电话',
  process: '办理流程',
  fees: '收费标准',
  supervision: '监督方式',
  office: '承办单位',
};

const emptyByState: Record<Emptiness, boolean | null> = {
  filled: false,
  'blank-phrase': true,
  'no-items': true,
  loading: null,
  'filled-elsewhere': null,
};

const wallClock = (date: DateReading | null): string | null => date?.iso.replace('T', ' ') ?? null;

function listRecord(block: ColumnBlock): PageRecord['lists'][number] {
  const newest = block.newest === null ? null : (block.items[block.newest]?.date ?? null);
  return {
    heading: block.heading,
    items: block.count,
    newest: newest?.iso.slice(0, 10) ?? null,
    newestConfident: newest?.sure ?? true,
    empty: emptyByState[block.emptiness],
    kind: block.kind,
    class: block.class,
  };
}

function articleRecord(article: ArticleFact): NonNullable<PageRecord['article']> {
  return {
    title: article.title,
    publish: wallClock(article.published),
    publishConfident: article.published?.sure ?? true,
    source: article.source,
    docNo: article.documentNo,
  };
}

function guideRecord(guide: GuideFact): NonNullable<PageRecord['guide']> {
  const present = new Set(guide.elements.filter((element) => element.state === 'present').map((element) => element.id));
  return { fields: Object.fromEntries(Object.entries(guideFieldNames).map(([id, name]) => [name, present.has(id)])) };
}

/** A mark counts as there when it works: a picture without a link or a line in a comment does not. */
const works = (mark: Mark | null): boolean => mark !== null && ['link', 'text', 'script'].includes(mark.how);
const shownValue = (mark: Mark | null): string => (mark && !['commented', 'image-only'].includes(mark.how) ? mark.value : '');

function footerRecord(marks: MarksFact | undefined): PageRecord['footer'] {
  return {
    siteCode: shownValue(marks?.siteCode ?? null),
    icp: shownValue(marks?.icp ?? null),
    police: shownValue(marks?.police ?? null),
    govMark: works(marks?.governmentMark ?? null),
    jiucuo: works(marks?.errorReport ?? null),
    sponsor: shownValue(marks?.sponsor ?? null),
  };
}

/** The facts of one page in the format that labelled collections are compared in. Frames count as parts of their page. */
export function toPageRecord(page: PageFacts): PageRecord {
  const facts: Partial<Facts>[] = page.frames.map((frame) => frame.facts);
  const first = <T>(read: (each: Partial<Facts>) => T | null | undefined): T | null => {
    for (const each of facts) {
      const value = read(each);
      if (value) return value;
    }
    return null;
  };
  const article = first((each) => each.article);
  const guide = first((each) => each.guide);
  const letters = facts.flatMap((each) => each.messages?.letters ?? []);
  return {
    lists: facts.flatMap((each) => each.columns?.blocks ?? []).map(listRecord),
    article: article && articleRecord(article),
    guide: guide && guideRecord(guide),
    messages: letters.map((letter) => ({
      title: letter.title,
      asked: wallClock(letter.asked),
      replied: wallClock(letter.replied),
      status: letter.status,
    })),
    footer: footerRecord(facts[0]?.marks),
    meta: facts[0]?.tags?.tags ?? {},
    timing: {
      elements: page.frames.reduce((sum, frame) => sum + frame.elements, 0),
      ms: page.frames.reduce((sum, frame) => sum + frame.timing.totalMs, 0),
      longestTaskMs: Math.max(0, ...page.frames.map((frame) => frame.timing.longestTaskMs)),
    },
  };
}
