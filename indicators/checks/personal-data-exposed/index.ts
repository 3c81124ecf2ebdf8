import type { Facts } from '@/lib/facts/facts';
import { defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft } from '@/lib/findings/finding';
import { pageSubjectKey } from '@/lib/findings/subject-key';

type Numbers = Facts['personal-data']['numbers'];

export default defineCheck({
  id: 'personal-data-exposed',
  name: { zh: '泄露个人信息', en: 'Personal data exposed' },
  definition: {
    zh: '页面上出现完整的公民身份号码（校验位正确）；出现完整的手机号、银行卡号，来信里出现写到门牌的住址的，提示人工核对，因为单位可能公布工作手机和办公地址。工具只记录遮住中间的内容。',
    en: 'The page shows complete identity numbers (with a right check character). Mobile and bank numbers, and in letters homes down to the door, are to be checked, as offices publish some of their own. All are recorded with their middle hidden.',
  },
  needs: ['personal-data', 'messages'],
  params: {},
  reasons: {
    'id-numbers': { outcome: 'fail', zh: '出现{n}个完整身份证号：{numbers}', en: '{n} complete identity numbers: {numbers}' },
    'other-numbers': {
      outcome: 'needs-review',
      zh: '出现{n}个完整手机号或银行卡号：{numbers}',
      en: '{n} complete mobile or bank numbers: {numbers}',
    },
    addresses: {
      outcome: 'needs-review',
      zh: '来信里有{n}处写到门牌的住址：{numbers}',
      en: '{n} homes down to the door in a letter: {numbersEn}',
    },
    'not-read-to-the-end': { outcome: 'cannot-tell', zh: '页面太大，没有读完', en: 'The page is too large and was not read to its end' },
    none: { outcome: 'pass', zh: '没有发现完整的身份证号、手机号、银行卡号', en: 'No complete identity, mobile or bank number was found' },
  },
  evaluate({ 'personal-data': { numbers, count }, messages }, _params, { page, frame }) {
    const draft = (reason: string, found: Numbers): FindingDraft => ({
      reason,
      subject: { key: pageSubjectKey('page', page.url, 'personal-data'), kind: 'page', label: page.title, href: page.url },
      values: {
        // The fact keeps the first hundred: beyond them the kinds were not counted apart.
        n: count > numbers.length ? `≥${found.length}` : found.length,
        numbers: found.slice(0, 5).map(({ masked }) => masked),
        numbersEn: found
          .slice(0, 5)
          .map(({ masked }) => masked)
          .join(', '),
      },
      refs: found.slice(0, 20).map(({ ref }) => ref),
      excerpt: found[0] ? `${found[0].before}${found[0].masked}` : '',
    });
    const ids = numbers.filter(({ kind }) => kind === 'id-number');
    const others = numbers.filter(({ kind }) => kind === 'mobile' || kind === 'bank-card');
    // Elsewhere than in letters an address down to the door is an office's, most often.
    const homes = messages?.view === 'letter' ? numbers.filter(({ kind }) => kind === 'address') : [];
    const told = { 'id-numbers': ids, 'other-numbers': others, addresses: homes };
    const found = Object.entries(told).flatMap(([reason, those]) => (those.length > 0 ? [draft(reason, those)] : []));
    if (found.length > 0) return found;
    return [draft(frame.capped ? 'not-read-to-the-end' : 'none', [])];
  },
});
