import { describe, expect, it } from 'vitest';
import type { ArticleFact } from '@/lib/detectors/article/fact';
import type { InterpretationFact } from '@/lib/detectors/interpretation/fact';
import type { Facts, PageFacts } from '@/lib/facts/facts';
import { frameFacts, pageFacts } from '@/tests/fixtures/facts/page-facts';
import { compareInterpretation } from './compare-interpretation';
import type { Visit } from './visit';

const documentUrl = 'http://www.zhexi.gov.cn/zfwj/35.html';
const clause = '供水单位应当按照国家规定的卫生标准定期检测水质，并向社会公布检测结果。';
const ref = { frame: 0, selector: 'h1', text: '' };

const page = (url: string, facts: Partial<Facts>) => pageFacts(frameFacts({ url, documentId: url, facts }));

const article = (title: string, text: string): ArticleFact => ({
  title,
  text,
  published: null,
  candidates: [],
  dateShown: 'nothing',
  source: null,
  author: null,
  documentNo: null,
  signed: null,
  attachments: [],
  pictures: 0,
  videos: 0,
  textFrom: 'container',
  ref,
});

const interpretation = (href: string): InterpretationFact => ({
  role: 'interpretation',
  title: '《柘溪县农村饮水安全管理办法》解读',
  documents: [],
  titled: true,
  links: [{ title: '柘溪县农村饮水安全管理办法', href, by: 'title', ref }],
  forms: ['text'],
  ref,
});

const visitOf = (facts: PageFacts): Visit => ({
  id: facts.url,
  inspectionId: 'i',
  url: facts.url,
  title: '',
  documentId: facts.url,
  viewedAt: facts.viewedAt,
  version: '0',
  elements: 1,
  totalMs: 1,
  gaps: [],
  facts,
});

const document = visitOf(page(documentUrl, { article: article('柘溪县农村饮水安全管理办法', `第三条 ${clause}`) }));
const reading = (href = documentUrl) =>
  page('http://www.zhexi.gov.cn/zcjd/1.html', { article: article('解读', `怎么管？${clause}`), interpretation: interpretation(href) });

describe('compareInterpretation', () => {
  it('compares with the linked page when it was seen, whatever its address carries along', () => {
    const [frame] = compareInterpretation(reading(`${documentUrl}?from=list`), [document]).frames;
    expect(frame?.facts.interpretation?.compared).toMatchObject({ title: '柘溪县农村饮水安全管理办法', letters: 36, copied: 33 });
  });

  it('says nothing when the document was not seen, or the page seen is no article', () => {
    const before = reading();
    expect(compareInterpretation(before, [])).toEqual(before);
    expect(compareInterpretation(before, [visitOf(page(documentUrl, { article: null }))])).toEqual(before);
  });

  it('leaves every other page as it is', () => {
    const other = page('http://www.zhexi.gov.cn/', { interpretation: null });
    expect(compareInterpretation(other, [document])).toBe(other);
    const policy = page(documentUrl, {
      interpretation: { ...interpretation(documentUrl), role: 'document' },
      article: article('', clause),
    });
    expect(compareInterpretation(policy, [document])).toEqual(policy);
  });
});
