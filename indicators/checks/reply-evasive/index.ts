import { evasiveReplies } from '@/indicators/vocabulary/evasive-replies';
import { defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft } from '@/lib/findings/finding';
import { pageSubjectKey } from '@/lib/findings/subject-key';

const SHORT = 20;

export default defineCheck({
  id: 'reply-evasive',
  name: { zh: '答复疑似推诿敷衍', en: 'Reply that may be evasive' },
  definition: {
    zh: '答复特别短、只说不知道，或只让群众去找别的部门。只提示，由检查人读过问题和答复后判断。',
    en: 'The reply is very short, says only that one does not know, or only sends the writer elsewhere. A hint: the inspector reads question and reply and decides.',
  },
  needs: ['messages'],
  params: {},
  reasons: {
    'no-answer': { outcome: 'needs-review', zh: '答复没有回答问题：“{reply}”', en: 'The reply gives no answer: "{reply}"' },
    referral: { outcome: 'needs-review', zh: '答复只让联系其他部门：“{reply}”', en: 'The reply only refers elsewhere: "{reply}"' },
    'very-short': { outcome: 'needs-review', zh: '答复只有{length}个字：“{reply}”', en: 'The reply has {length} characters: "{reply}"' },
    automatic: { outcome: 'needs-review', zh: '只有自动回复：“{reply}”', en: 'Only an automatic reply: "{reply}"' },
    'no-reply-text': { outcome: 'cannot-tell', zh: '页面上没有答复内容', en: 'The page shows no text of a reply' },
    substantial: { outcome: 'pass', zh: '没有发现敷衍的迹象', en: 'No sign of evasion was found' },
  },
  evaluate({ messages }, _params, { page }) {
    if (messages?.view !== 'letter' || messages.excluded) return [];
    // An unanswered letter is the overdue check's business: where no reply is, none can be evasive.
    const answered = messages.letters.filter(({ status, replyText }) => replyText || status === 'answered' || status === 'unknown');
    return answered.map((letter): FindingDraft => {
      const reply = letter.replyText?.trim() ?? '';
      const length = reply.replace(/[\s\p{P}]/gu, '').length;
      return {
        reason: reasonFor(reply, length, letter.automatic),
        subject: { key: pageSubjectKey('letter', page.url), kind: 'letter', label: letter.title, href: page.url },
        confidence: 'low',
        values: { reply: reply.slice(0, 60), length },
        refs: [letter.ref],
        excerpt: reply,
      };
    });
  },
});

function reasonFor(reply: string, length: number, automatic: boolean): string {
  if (length === 0) return 'no-reply-text';
  if (automatic) return 'automatic';
  const phrase = evasiveReplies.find(({ pattern, longest }) => length <= longest && pattern.test(reply));
  if (phrase) return phrase.kind;
  return length < SHORT ? 'very-short' : 'substantial';
}
