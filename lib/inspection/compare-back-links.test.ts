import { describe, expect, it } from 'vitest';
import type { InterpretationFact } from '@/lib/detectors/interpretation/fact';
import type { PageFacts } from '@/lib/facts/facts';
import { compareBackLinks } from './compare-back-links';
import type { Visit } from './visit';

const documentUrl = 'http://www.zhexi.gov.cn/zcwj/35.html';
const interpretationUrl = 'http://www.zhexi.gov.cn/zcjd/1.html';
const ref = { frame: 0, selector: 'a', text: '' };

function page(url: string, role: InterpretationFact['role'], hrefs: readonly string[]): PageFacts {
  const links = hrefs.map((href) => ({ title: href, href, by: 'title' as const, ref }));
  const interpretation: InterpretationFact = { role, title: url, documents: [], titled: true, links, forms: ['text'], ref };
  const frames = [{ frameId: 0, url, facts: { interpretation } }];
  return { url, title: '', documentId: url, viewedAt: '2020-10-01T09:00:00+08:00', gaps: [], frames } as unknown as PageFacts;
}

const visitOf = (facts: PageFacts) => ({ url: facts.url, viewedAt: facts.viewedAt, facts }) as unknown as Visit;
const reading = page(interpretationUrl, 'interpretation', [documentUrl, `${documentUrl}?from=list`]);
const backOf = (visits: readonly Visit[]) => compareBackLinks(reading, visits).frames[0]?.facts.interpretation?.back;

describe('compareBackLinks', () => {
  it('sees the way back, whatever scheme it is written with, and counts the others', () => {
    const links = ['https://www.zhexi.gov.cn/zcjd/1.html', 'http://www.zhexi.gov.cn/zcjd/2.html'];
    const [first] = backOf([visitOf(page(documentUrl, 'document', links))]) ?? [];
    expect(first).toEqual({ href: documentUrl, title: documentUrl, there: true, others: 1 });
  });

  it('says that there is none on the page as it was seen', () => {
    expect(backOf([visitOf(page(documentUrl, 'document', []))])?.[0]).toMatchObject({ there: false, others: 0 });
  });

  it('knows nothing of pages that were not looked at, or are no document', () => {
    expect(backOf([])).toBeUndefined();
    expect(backOf([visitOf(page(documentUrl, 'interpretation', []))])).toBeUndefined();
  });

  it('leaves pages that interpret nothing alone', () => {
    const policy = page(documentUrl, 'document', []);
    expect(compareBackLinks(policy, [visitOf(reading)])).toBe(policy);
  });
});
