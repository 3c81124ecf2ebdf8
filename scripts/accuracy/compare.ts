import type { PageRecord } from '../facts-format';
import { compareLists } from './compare-lists';
import type { MarkLabel, PageLabel } from './labels';
import { day, digits, minute, plain, sameText } from './same';
import type { Tally } from './tally';

function compareArticle(tally: Tally, page: string, label: PageLabel, record: PageRecord): void {
  const wanted = label.article;
  if (!wanted) return;
  const found = record.article;
  if (wanted.title) tally.value('article title', page, wanted.title, found?.title, sameText(wanted.title, found?.title));
  const confident = found?.publishConfident ?? true;
  tally.value('article day', page, day(wanted.publish), day(found?.publish), day(wanted.publish) === day(found?.publish), confident);
  if (/\d\d:\d\d/.test(wanted.publish ?? '')) {
    tally.value(
      'article minute',
      page,
      minute(wanted.publish),
      minute(found?.publish),
      minute(wanted.publish) === minute(found?.publish),
      confident,
    );
  }
  tally.value('article source', page, wanted.source, found?.source, sameText(wanted.source, found?.source));
  if (label.doc_no) tally.value('document number', page, label.doc_no, found?.docNo, sameText(label.doc_no, found?.docNo));
}

function compareGuide(tally: Tally, page: string, label: PageLabel, record: PageRecord): void {
  for (const [name, there] of Object.entries(label.guide?.fields ?? {})) {
    if (typeof there === 'string') continue;
    const seen = record.guide?.fields[name] ?? false;
    tally.value('guide elements', page, there && name, seen && name, there === seen);
  }
}

function compareLetters(tally: Tally, page: string, label: PageLabel, record: PageRecord): void {
  const wanted = (label.messages ?? []).filter((letter) => letter.title || letter.asked || letter.replied);
  // Labels that name no letter say that the page has some, not which; an empty list says that it has none.
  if (!label.messages || (label.messages.length > 0 && wanted.length === 0)) return;
  const left = [...record.messages];
  for (const letter of wanted) {
    const at = left.findIndex((each) =>
      letter.title
        ? sameText(letter.title, each.title)
        : (letter.asked && day(letter.asked) === day(each.asked)) || (letter.replied && day(letter.replied) === day(each.replied)),
    );
    const [found] = at < 0 ? [] : left.splice(at, 1);
    tally.value(
      'letters',
      page,
      letter.title ?? letter.asked ?? letter.replied,
      found && (found.title || found.asked),
      found !== undefined,
    );
    tally.value('letter asked', page, day(letter.asked), day(found?.asked), day(letter.asked) === day(found?.asked));
    tally.value('letter answered', page, day(letter.replied), day(found?.replied), day(letter.replied) === day(found?.replied));
  }
  for (const surplus of left) tally.value('letters', page, null, surplus.title || surplus.asked, false);
}

/** Filled by a script, or there and not shown: counts neither way. */
const odd = (mark: MarkLabel | null | undefined) => ['placeholder', 'link-hidden'].includes(mark?.how ?? '');
const icpNumber = (text: string | null | undefined) => /\d{6,}/.exec((text ?? '').normalize('NFKC').replace(/\s/g, ''))?.[0] ?? '';

function compareMarks(tally: Tally, page: string, label: PageLabel, record: PageRecord): void {
  const wanted = label.footer;
  if (!wanted) return;
  const { footer } = record;
  tally.value('mark: site code', page, plain(wanted.site_code), plain(footer.siteCode), plain(wanted.site_code) === plain(footer.siteCode));
  tally.value('mark: ICP', page, icpNumber(wanted.icp), icpNumber(footer.icp), icpNumber(wanted.icp) === icpNumber(footer.icp));
  tally.value('mark: police', page, digits(wanted.police), digits(footer.police), digits(wanted.police) === digits(footer.police));
  if (!odd(wanted.gov_mark)) tally.value('mark: emblem', page, wanted.gov_mark?.present === true, footer.govMark, true);
  if (!odd(wanted.jiucuo)) tally.value('mark: error report', page, wanted.jiucuo?.present === true, footer.jiucuo, true);
  if (wanted.sponsor && !wanted.sponsor_note) {
    tally.value('mark: sponsor', page, wanted.sponsor, footer.sponsor, sameText(wanted.sponsor, footer.sponsor));
  }
}

const officialTags = [
  'SiteName',
  'SiteDomain',
  'SiteIDCode',
  'ColumnName',
  'ColumnDescription',
  'ColumnKeywords',
  'ColumnType',
  'ArticleTitle',
  'PubDate',
  'ContentSource',
];

function compareTags(tally: Tally, page: string, label: PageLabel, record: PageRecord): void {
  const wanted = new Map((label.meta_present ?? []).map(([name, hasValue]) => [name.toLowerCase(), hasValue ? 'value' : 'empty']));
  const found = new Map(Object.entries(record.meta).map(([name, value]) => [name.toLowerCase(), value ? 'value' : 'empty']));
  for (const tag of officialTags.map((name) => name.toLowerCase())) {
    tally.value('meta tags', page, wanted.get(tag), found.get(tag), wanted.get(tag) === found.get(tag));
  }
}

/** A column page must not be taken for an article or for letters. */
function compareKind(tally: Tally, page: string, label: PageLabel, record: PageRecord): void {
  if (!/^(home|column-list|empty-column)$/.test(label.class) || label.article) return;
  const row = tally.row('column pages taken for columns');
  row.cases += 1;
  const seen = [record.article ? 'article' : '', !label.messages && record.messages.length > 0 ? 'letters' : ''].filter(Boolean);
  if (seen.length === 0) row.right += 1;
  else {
    row.surplus += 1;
    tally.misses.push({ fact: row.fact, page, expected: null, found: seen.join(', ') });
  }
}

/** Compares everything that is labelled on a page with what the extension saw there. */
export function comparePage(tally: Tally, page: string, label: PageLabel, record: PageRecord): void {
  if (label.lists) compareLists(tally, page, label.lists, record.lists);
  else {
    const alarms = record.lists.filter((box) => box.kind === 'news' && box.empty === true).map((box) => box.heading);
    tally.value('empty column', page, null, alarms.join(', '), false);
  }
  compareKind(tally, page, label, record);
  compareArticle(tally, page, label, record);
  compareGuide(tally, page, label, record);
  compareLetters(tally, page, label, record);
  compareMarks(tally, page, label, record);
  compareTags(tally, page, label, record);
}
