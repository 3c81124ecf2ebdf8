import type { TrustLevel, VerifyReport } from '../verify-pack';
import type { VerifierWords } from './words';

/** The words that tell of a signature. */
export type SignatureKey = TrustLevel | 'unread' | 'unsigned-broken' | 'signed-broken';

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

/** Which sentence tells of the signature: of a pack with faults no more is said than that the signature itself holds, or nothing at all. */
export function signatureKey({ signature: { level }, whole, files }: VerifyReport): SignatureKey {
  if (files === 0) return 'unread';
  if (whole || level === 'invalid') return level;
  return level === 'unsigned' ? 'unsigned-broken' : 'signed-broken';
}

/** One sentence on the signature, with fingerprint or name where there is one. */
export function signatureText(report: VerifyReport, words: VerifierWords): string {
  const { signature } = report;
  const key = signatureKey(report);
  const fingerprint = signature.fingerprint?.match(/.{1,4}/g)?.join(' ') ?? '';
  if (key === 'known-inspector') return `${words[key]} ${signature.inspector ?? ''} (${fingerprint})`;
  return key === 'unknown-key' || key === 'signed-broken' ? `${words[key]} ${fingerprint}` : words[key];
}
