import type { DateReading } from '@/lib/facts/date-reading';
import { defineCheck } from '@/lib/findings/define-check';
import { pageSubjectKey } from '@/lib/findings/subject-key';

/** Below this an article may be a picture or a film whose date stands in it. */
const ENOUGH_TEXT = 120;

export default defineCheck({
  id: 'publication-date-missing',
  name: { zh: '稿件未注明发布时间', en: 'Article without a publication date' },
  definition: {
    zh: '内容页的发布信息栏没有写明发布时间；按指标口径，未注明发布时间视为不更新。标题、正文和网址里的日期不算发布时间；只有落款日期的由人判断。',
    en: 'The page of an article does not say when it was published; by rule such an article counts as no update. Dates in the title, text or address are no publication date; where only the day under the text is there, a person decides.',
  },
  needs: ['article'],
  params: {},
  reasons: {
    none: { outcome: 'fail', absence: true, zh: '页面没有注明发布时间', en: 'The page shows no publication date' },
    'label-empty': {
      outcome: 'needs-review',
      absence: true,
      zh: '有“发布时间”字样但没有日期，可能由脚本填写',
      en: 'There is a label for the publication date with nothing behind it; a script may fill it',
    },
    'not-visible': {
      outcome: 'needs-review',
      absence: true,
      zh: '页面上看不到发布时间，只在{where}里写着{date}',
      en: 'No date is visible; only the {whereEn} says {date}',
    },
    'only-signed': {
      outcome: 'needs-review',
      absence: true,
      zh: '没有注明发布时间，只有落款、成文或公示日期{date}；能否算作注明发布时间，请人工判断',
      en: 'The publication date is not shown; only the day it was signed, issued or put up for comment, {date}. Decide whether that says when it was published',
    },
    'little-text': {
      outcome: 'cannot-tell',
      zh: '正文几乎没有文字（图片、视频或附件），看不出是否注明发布时间',
      en: 'The article has next to no text (picture, film or file), so its date may stand where it cannot be read',
    },
    'not-settled': { outcome: 'cannot-tell', zh: '页面仍在加载，请稍后重新分析', en: 'The page is still loading; analyse it again' },
    shown: { outcome: 'pass', zh: '已注明发布时间{date}', en: 'The publication date is shown: {date}' },
  },
  evaluate({ article }, _params, { page, frame }) {
    if (!article) return [];
    const subject = { key: pageSubjectKey('article', page.url), kind: 'article' as const, label: article.title, href: page.url };
    const draft = (reason: string, values = {}, reading: DateReading | null = null) => [
      { reason, subject, values, refs: [reading?.ref ?? article.ref], excerpt: article.title, date: reading },
    ];
    const date = article.published?.iso.replace('T', ' ') ?? '';
    if (article.dateShown === 'date') return draft('shown', { date }, article.published);
    if (!frame.settled) return draft('not-settled');
    if (article.published) {
      const meta = article.published.source === 'meta';
      return draft('not-visible', { date, where: meta ? '页面标签' : '脚本', whereEn: meta ? 'meta tag' : 'script' }, article.published);
    }
    if (article.dateShown === 'empty-label') return draft('label-empty');
    if (article.signed) return draft('only-signed', { date: article.signed.iso }, article.signed);
    return article.text.length < ENOUGH_TEXT ? draft('little-text') : draft('none');
  },
});
