import { describe, expect, it } from 'vitest';
import { fileKindOf, wrongType } from './net-file-kind';

const bytes = (...values: number[]) => new Uint8Array(values);
const text = (words: string) => new TextEncoder().encode(words);
const ole = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1);
const zip = bytes(0x50, 0x4b, 3, 4);

describe('what bytes are', () => {
  it.each([
    ['pdf', text('%PDF-1.7')],
    ['pdf', text('\n\n%PDF-1.4 after two line breaks')],
    ['ole', ole],
    ['zip', zip],
    ['rar', bytes(0x52, 0x61, 0x72, 0x21, 0x1a)],
    ['7z', bytes(0x37, 0x7a, 0xbc, 0xaf)],
    ['rtf', text('{\\rtf1\\ansi')],
    ['picture', bytes(0xff, 0xd8, 0xff, 0xe0)],
    ['picture', bytes(0x89, 0x50, 0x4e, 0x47)],
    ['html', text('\ufeff<!DOCTYPE HTML><p>')],
    ['html', text('  <script>location="/"</script>')],
    ['unknown', text('姓名,单位')],
    ['unknown', bytes()],
  ])('%s', (kind, head) => expect(fileKindOf(head)).toBe(kind));
});

describe('bytes beside a name', () => {
  const against = (name: string, head: Uint8Array) => wrongType(`http://www.zhexi.gov.cn/f/${name}`, head);

  it('fit where a program would open them', () => {
    for (const [name, head] of [
      ['a.doc', ole],
      ['a.doc', zip],
      ['a.docx', ole],
      ['a.doc', text('{\\rtf1')],
      ['a.rar', zip],
      ['a.PDF', text('%PDF-')],
    ] as const)
      expect(against(name, head), name).toBeNull();
  });

  it('do not fit otherwise; old office names over web pages are left to a person', () => {
    const page = text('<html><body><p>您访问的页面不存在</p>');
    expect(against('a.pdf', page)).toEqual({ named: 'pdf', found: 'html', sure: true });
    expect(against('a.docx', page)).toEqual({ named: 'docx', found: 'html', sure: true });
    expect(against('a.xls', text('<html>'))).toEqual({ named: 'xls', found: 'html', sure: false });
    expect(against('a.zip', text('%PDF-'))).toMatchObject({ found: 'pdf' });
  });

  it('are left to a person where the page has no words: it may sift out programs by its script and give people the file', () => {
    for (const page of [
      '<html><script>sift(document.cookie)',
      '<html><head><title>请稍候</title><script>x()</script></head><body></body></html>',
    ])
      expect(against('a.pdf', text(page))).toEqual({ named: 'pdf', found: 'html', sure: false });
  });

  it('say nothing where the name or the bytes are not known', () => {
    expect(against('a.txt', text('<html>'))).toBeNull();
    expect(against('download', text('<html>'))).toBeNull();
    expect(against('a.pdf', text('姓名'))).toBeNull();
  });
});
