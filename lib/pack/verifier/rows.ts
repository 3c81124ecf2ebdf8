import type { VerifyReport } from '../verify-pack';
import type { VerifierWords } from './words';

/** What a pack says of itself, as label and value for the page. */
export function claimRows(report: VerifyReport, words: VerifierWords): [label: string, value: string][] {
  const { cover } = report;
  if (!cover) return [];
  const rows: [string, string][] = [
    [words.site, cover.site.name],
    [words.home, cover.site.homeUrl],
    [words.campaign, cover.campaign.name],
    [words.asOf, cover.campaign.asOf],
    [words.inspector, cover.inspection.inspector],
    [words.rubric, `${cover.rubricData.name} ${cover.rubric.version}`],
    [words.result, words[cover.sheet.verdict ?? 'none']],
    [words.act, words[cover.act]],
    [words.purpose, words[cover.purpose]],
    [words.pack, cover.packId],
    [words.revision, String(cover.revision)],
    [words.version, cover.producer.version],
  ];
  return rows.filter(([, value]) => value !== '');
}

/** One sentence on the signature, with fingerprint or name where there is one. */
export function signatureText({ signature }: VerifyReport, words: VerifierWords): string {
  const told = words[signature.level];
  const fingerprint = signature.fingerprint?.match(/.{1,4}/g)?.join(' ') ?? '';
  if (signature.level === 'known-inspector') return `${told} ${signature.inspector ?? ''} (${fingerprint})`;
  return signature.level === 'unknown-key' ? `${told} ${fingerprint}` : told;
}
