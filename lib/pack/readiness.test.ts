import { describe, expect, it } from 'vitest';
import { sampleInspection } from '@/tests/fixtures/packs/sample-bundle';
import { readiness } from './readiness';

const none = new Map();

describe('before an export', () => {
  it('says what is undecided, partial and unread', () => {
    const items = readiness(sampleInspection().bundle, none);
    expect(items.map(({ code }) => code)).toEqual(expect.arrayContaining(['undecided', 'partial', 'gaps']));
    expect(items.find(({ code }) => code === 'partial')?.ids).toEqual(['e2']);
  });

  it('calls accepted problems without a picture serious', () => {
    const { bundle } = sampleInspection();
    const log = bundle.log.filter(({ event }) => event.type !== 'evidence-added');
    const item = readiness({ ...bundle, log, evidence: [] }, none).find(({ code }) => code === 'no-evidence');
    expect(item?.weight).toBe('serious');
    expect(item?.ids).toEqual(expect.arrayContaining(['policy', 'notices']));
    expect(item?.ids).not.toContain('news');
  });

  it('warns when a public edition would hold no redacted picture', () => {
    const { bundle } = sampleInspection();
    const plain = { ...bundle, evidence: bundle.evidence.filter(({ kind }) => kind !== 'redacted') };
    expect(readiness(plain, none, 'public').map(({ code }) => code)).toContain('no-redacted');
    expect(readiness(bundle, none, 'public').map(({ code }) => code)).not.toContain('no-redacted');
  });

  it('names pictures in which personal data was seen and that have no redacted twin', () => {
    const { bundle } = sampleInspection();
    const personal = [{ kind: 'mobile' as const, rect: { x: 1, y: 1, width: 9, height: 9 } }];
    const seen = { ...bundle, evidence: bundle.evidence.map((each) => (each.kind === 'redacted' ? each : { ...each, personal })) };
    expect(readiness(seen, none).find(({ code }) => code === 'personal-data')?.ids).toEqual(['e2']);
    expect(readiness(bundle, none).map(({ code }) => code)).not.toContain('personal-data');
  });
});
