import type { Facts } from '@/lib/facts/facts';
import { type CheckContext, defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft } from '@/lib/findings/finding';

const codeForm = /^(?:bm\d{8}|\d{10})$/i;
const codeIn = (text: string | undefined) => /[a-z]{2}\d{8}|\d{10}/i.exec(text ?? '')?.[0].toLowerCase() ?? null;

type Given = Pick<Facts, 'marks' | 'tags'>;

export default defineCheck({
  id: 'site-mark-mismatch',
  name: { zh: '网站标识互相矛盾', en: 'Site marks that disagree' },
  definition: {
    zh: '页面底部印的网站标识码、网页标签里的、“找错”入口里的和登记的互相不一致，标识码格式不对，或标签里的网站名称、域名与登记的名称、实际域名对不上。六项标识是否齐全由另一项检查说，本项只是线索，不扣分。',
    en: 'The site code printed in the footer, in the meta tag, in the error-report entry and in the register differ, the code has an unusual form, or name or domain in the tags are not those registered. Whether the marks are there is another check; this is a clue and takes no points.',
  },
  needs: ['marks', 'tags'],
  params: {},
  reasons: {
    'codes-differ': { outcome: 'needs-review', zh: '标识码不一致：{codes}', en: 'The codes differ: {codesEn}' },
    'code-form': { outcome: 'needs-review', zh: '标识码{code}格式不常见', en: 'The code {code} has an unusual form' },
    'name-differs': {
      outcome: 'needs-review',
      zh: '网页标签写的网站名称“{tag}”与登记的“{registered}”不同',
      en: 'The name in the tags, “{tag}”, is not the registered one, “{registered}”',
    },
    'domain-differs': {
      outcome: 'needs-review',
      zh: '网页标签写的域名 {tag} 与实际访问的 {host} 不同',
      en: 'The domain in the tags, {tag}, is not the one visited, {host}',
    },
    'one-source': { outcome: 'cannot-tell', zh: '只有一处或没有标识码，无从比较', en: 'There is one code or none, nothing to compare' },
    agree: { outcome: 'pass', zh: '各处标识码一致：{code}', en: 'The codes agree: {code}' },
  },
  evaluate(facts, _params, { frame, page, site }) {
    if (frame.frameId !== 0) return [];
    const others = [...nameOf(facts, site), ...domainOf(facts, page.url)];
    const code = codesOf(facts, site);
    if (code.reason === 'agree') return others.length > 0 ? others : [code];
    // That there is nothing to compare is worth a row on the home page, not on every page.
    return code.reason === 'one-source' && !page.isHome ? others : [code, ...others];
  },
});

function draft(facts: Given, what: { id: string; label: string }, reason: string, values: FindingDraft['values'] = {}): FindingDraft {
  const refs = [facts.marks.siteCode?.ref, facts.marks.errorReport?.ref].filter((ref) => ref !== undefined);
  return { reason, subject: { key: `site:${what.id}`, kind: 'site', label: what.label }, values, refs, confidence: 'medium' };
}

function codesOf(facts: Given, site: CheckContext['site']): FindingDraft {
  const { marks, tags } = facts;
  const sources = [
    { zh: '页面底部', en: 'footer', code: codeIn(marks.siteCode?.value) },
    { zh: '网页标签', en: 'meta tag', code: codeIn(tags.tags.SiteIDCode) },
    { zh: '找错入口', en: 'error-report entry', code: codeIn(marks.errorReport?.code) },
    { zh: '登记', en: 'register', code: codeIn(site.code) },
  ].flatMap(({ zh, en, code }) => (code === null ? [] : [{ zh, en, code }]));
  const what = { id: 'site-code', label: '网站标识码' };
  const odd = sources.find(({ code }) => !codeForm.test(code));
  if (odd) return draft(facts, what, 'code-form', { code: odd.code });
  if (new Set(sources.map(({ code }) => code)).size > 1) {
    const told = (language: 'zh' | 'en') => sources.map((source) => `${source[language]} ${source.code}`);
    return draft(facts, what, 'codes-differ', { codes: told('zh'), codesEn: told('en').join(', ') });
  }
  return sources.length > 1 ? draft(facts, what, 'agree', { code: sources[0]?.code ?? '' }) : draft(facts, what, 'one-source');
}

/** Names that say the same: one holds the other, as 柘溪县人民政府 does in 柘溪县人民政府门户网站. */
function nameOf(facts: Given, site: CheckContext['site']): FindingDraft[] {
  const tag = facts.tags.tags.SiteName?.replace(/\s+/g, '') ?? '';
  const registered = site.name?.replace(/\s+/g, '') ?? '';
  if (tag === '' || registered === '' || tag.includes(registered) || registered.includes(tag)) return [];
  return [draft(facts, { id: 'site-name', label: '网站名称' }, 'name-differs', { tag, registered })];
}

/** The domain in the tags is the host visited, or one above it; with or without www. */
function domainOf(facts: Given, url: string): FindingDraft[] {
  const bare = (host: string) => host.toLowerCase().replace(/^www\./, '');
  const tag = /^(?:https?:\/\/)?([^/:\s]+\.[^/:\s]+)/i.exec(facts.tags.tags.SiteDomain?.trim() ?? '')?.[1] ?? '';
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  if (tag === '' || host === '' || bare(host) === bare(tag) || bare(host).endsWith(`.${bare(tag)}`)) return [];
  return [draft(facts, { id: 'site-domain', label: '网站域名' }, 'domain-differs', { tag, host })];
}
