import { describe, expect, it } from 'vitest';
import { sharedText } from './copied-passages';

const article = '供水单位应当按照国家规定的卫生标准定期检测水质，并向社会公布检测结果。';

describe('sharedText', () => {
  it('counts letters only: signs, spaces and line breaks make no difference', () => {
    const found = sharedText(article, `第三条　${article.replace('，', '；\n')}`, '');
    expect(found.shared).toBe(found.letters);
    expect(found.letters).toBe(33);
    expect(found.passages).toHaveLength(1);
  });

  it('does not count runs of twelve letters', () => {
    expect(sharedText('一二三四五六七八九十甲乙', '零一二三四五六七八九十甲乙', '').shared).toBe(0);
    expect(sharedText('一二三四五六七八九十甲乙丙', '零一二三四五六七八九十甲乙丙', '').shared).toBe(13);
  });

  it('leaves the name of the document out of both texts', () => {
    const name = '柘溪县农村饮水安全工程运行管理办法';
    expect(sharedText(`为什么出台${name}`, `现印发${name}`, name)).toMatchObject({ shared: 0, letters: 5, otherLetters: 3 });
  });

  it('shows each passage as it stands on either page, the longest first', () => {
    const second = '农村供水工程由县水利局会同乡镇人民政府统一管理';
    const { passages } = sharedText(`一、${second}。二、${article}`, `${article}\n${second.replace('县水利局', '县水利局 ')}`, '');
    expect(passages.map(({ here }) => here.slice(0, 4))).toEqual(['供水单位', '农村供水']);
    expect(passages[1]?.there).toContain('县水利局 会同');
  });

  it('finds nothing in texts that share nothing, or are empty', () => {
    expect(sharedText('为什么要出台这个办法，群众最关心什么', article, '')).toMatchObject({ shared: 0, passages: [] });
    expect(sharedText('', '', '')).toMatchObject({ letters: 0, shared: 0, passages: [] });
  });

  it('counts a passage that is repeated here as often as it stands here', () => {
    const { letters, shared } = sharedText(`${article}${article}`, article, '');
    expect(shared).toBe(letters);
  });

  it('reads the longest texts that facts keep', () => {
    const long = Array.from({ length: 20_000 }, (_, i) => String.fromCodePoint(0x4e00 + ((i * 7919) % 6000))).join('');
    expect(sharedText(long, long, '').shared).toBe(20_000);
  });
});
