import { defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft } from '@/lib/findings/finding';
import { pageSubjectKey } from '@/lib/findings/subject-key';

/** Shorter texts say nothing by their share: one sentence quoted would be half of them. */
const LEAST_LETTERS = 120;

export default defineCheck({
  id: 'interpretation-copies',
  name: { zh: '解读稿与文件原文重复', en: 'Interpretation repeating its document' },
  definition: {
    zh: '把解读稿正文与被解读文件正文逐字比对，连续 13 个字以上相同的才算重复，标点、空格和文件名称不算。只给出比例和并排原文，是否照抄照搬由人判断。',
    en: 'Lays the text of the interpretation beside that of its document: only runs of 13 letters or more that agree count; signs, spaces and the name of the document do not. It gives a share and the passages; whether it merely copies is for a person to say.',
  },
  needs: ['interpretation'],
  params: { percent: 50 },
  reasons: {
    'much-alike': {
      outcome: 'needs-review',
      zh: '正文有 {percent}% 的字与《{title}》逐字相同，请并排看是引用还是照搬',
      en: '{percent}% of the text agrees word for word with “{title}”; look at the passages: quoted or copied?',
    },
    'document-not-seen': {
      outcome: 'cannot-tell',
      zh: '还没有看过被解读的文件：打开“{title}”再回到本页，就会比对',
      en: 'The document was not looked at yet: open “{title}” and come back, and the texts are compared',
    },
    'too-little-text': {
      outcome: 'cannot-tell',
      zh: '解读稿或文件页面上的文字太少（正文可能是附件或图片），没有比对',
      en: 'The page of the interpretation or of the document has too little text (it may be in a file or picture); not compared',
    },
    'own-words': {
      outcome: 'pass',
      zh: '正文有 {percent}% 的字与《{title}》逐字相同',
      en: '{percent}% of the text agrees word for word with “{title}”',
    },
  },
  evaluate({ interpretation: fact }, { percent: most }, { page }) {
    if (fact?.role !== 'interpretation') return [];
    const [link] = fact.links;
    const draft = (reason: string, values: FindingDraft['values'], excerpt = fact.title): FindingDraft[] => [
      {
        reason,
        subject: { key: pageSubjectKey('article', page.url), kind: 'article', label: fact.title, href: page.url },
        values,
        confidence: 'medium',
        refs: [fact.ref],
        excerpt,
      },
    ];
    if (fact.compared) {
      const { letters, documentLetters, copied, passages, title } = fact.compared;
      if (Math.min(letters, documentLetters) < LEAST_LETTERS) return draft('too-little-text', {});
      const percent = Math.round((copied / letters) * 100);
      if (percent < most) return draft('own-words', { percent, title });
      const here = passages.map((passage) => passage.here);
      return draft('much-alike', { percent, title, here, there: passages.map((passage) => passage.there) }, here[0]);
    }
    // A chart copies nothing. Without a link there is nothing to lay beside it; that it is missing is another check's business.
    return link && fact.forms.includes('text') ? draft('document-not-seen', { title: link.title }) : [];
  },
});
