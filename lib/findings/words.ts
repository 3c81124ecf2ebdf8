import { inLanguage, type Language } from '@/lib/text/language';
import { fill } from '@/lib/text/translator';
import type { AnyCheck } from './define-check';
import type { DateBasis, Finding } from './finding';

/** Reasons that the runner itself gives, for every check alike. */
const runnerReasons: Record<string, { zh: string; en: string }> = {
  'not-analysed': { zh: '页面的这部分内容未能读取：{message}', en: 'This part of the page could not be read: {message}' },
  threw: { zh: '检查时出错：{message}', en: 'The check failed: {message}' },
  'not-read-whole': {
    zh: '页面分析时还在变化，或太大没有读完，没看到的不能说没有，请稍后重新分析或人工核对',
    en: 'The page still changed while it was read, or was too large to be read whole; what was not seen may be there: analyse it again or look by hand',
  },
  'calendar-unknown': {
    zh: '时限按工作日计算，而{day}前后的年份没有法定工作日历，数不出时限从哪天起；请先在工作台导入日历再开始检查',
    en: 'The window counts working days, and no statutory calendar is known for the years around {day}, so its first day cannot be told; import one before an inspection starts',
  },
};

/** The finding's reason as a sentence in the reader's language. A retired check leaves its reason key readable. */
export function reasonOf(
  finding: Pick<Finding, 'check' | 'reason' | 'values'>,
  checks: ReadonlyMap<string, AnyCheck>,
  language: Language,
): string {
  const words = runnerReasons[finding.reason] ?? checks.get(finding.check)?.reasons[finding.reason];
  return words ? fill(inLanguage(words, language), finding.values, language) : `${finding.check} / ${finding.reason}`;
}

/** Where a date was read. */
const sources: Record<DateBasis['source'], { zh: string; en: string }> = {
  text: { zh: '页面文字', en: 'the text of the page' },
  split: { zh: '分开写的年月日', en: 'parts written apart' },
  cell: { zh: '同一行的单元格', en: 'a cell of the same row' },
  'title-attribute': { zh: '鼠标悬停时的提示', en: 'what shows on hovering' },
  address: { zh: '网址', en: 'the address' },
  meta: { zh: '网页标签', en: 'a meta tag' },
  script: { zh: '网页脚本', en: 'a script of the page' },
};

/** How a year that is not beside the date came about. */
const years: Record<Exclude<DateBasis['year'], 'shown'>, { zh: string; en: string }> = {
  order: { zh: '，没有写年份，年份按列表的先后次序推断', en: ', without a year, which follows from the order of the list' },
  links: { zh: '，没有写年份，年份据链接的网址推断', en: ', without a year, which follows from the addresses of the links' },
  viewing: { zh: '，没有写年份，按查看的时间算出', en: ', without a year, which is counted from the moment of viewing' },
};

/** Where the date that a finding rests on stands, and how its year came about; null where no date is in question. */
export function dateBasisOf({ date }: Pick<Finding, 'date'>, language: Language): string | null {
  if (!date) return null;
  const words = {
    zh: `“{raw}”，读自${sources[date.source].zh}${date.year === 'shown' ? '' : years[date.year].zh}`,
    en: `“{raw}”, from ${sources[date.source].en}${date.year === 'shown' ? '' : years[date.year].en}`,
  };
  return fill(inLanguage(words, language), { raw: date.raw }, language);
}

/** The check's name in the reader's language; its id where the check is retired. */
export function checkNameOf(id: string, checks: ReadonlyMap<string, AnyCheck>, language: Language): string {
  const check = checks.get(id);
  return check ? inLanguage(check.name, language) : id;
}
