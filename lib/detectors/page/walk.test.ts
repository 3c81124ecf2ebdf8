import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { makeRef, resolveRef } from '@/lib/detectors/node-ref';
import type { PageIndex } from './page-index';
import { walkPage } from './walk';

const unhurried = () => undefined;

function walk(html: string, maxElements = 1000): Promise<PageIndex> {
  const { document } = new JSDOM(html, { url: 'http://www.zhexi.gov.cn/xwzx/' }).window;
  return walkPage(document, { url: document.URL, maxElements, pace: unhurried });
}

function only(page: PageIndex, tag: string): number {
  const [first, second] = page.byTag(tag);
  expect(second).toBeUndefined();
  return first ?? -1;
}

describe('walkPage', () => {
  it('breaks lines at blocks, keeps inline parts of a word together', async () => {
    const page = await walk('<body><p>柘溪<b>县</b>人民 政府</p><div>通知<span>公告</span> <i>更多</i></div></body>');
    expect(page.flat).toBe('柘溪县人民 政府\n通知公告 更多');
    expect(page.text(only(page, 'div'))).toBe('通知公告 更多');
  });

  it('leaves out what is no page text', async () => {
    const page = await walk(
      '<title>标题</title><body><script>var a="无"</script><script type="text/html"><li>暂无信息</li></script>' +
        '<template><p>模板</p></template><textarea>草稿</textarea><select><option>链接</option></select><p>正文</p></body>',
    );
    expect(page.flat).toBe('正文');
    expect(page.byTag('li')).toEqual([]);
  });

  it('gives each subtree an interval of elements and text', async () => {
    const page = await walk('<ul><li>一<a href="a.html">二</a></li><li>三</li></ul><p>四</p>');
    const list = only(page, 'ul');
    expect(page.text(list)).toBe('一二\n三');
    expect(page.children(list).map((i) => page.text(i))).toEqual(['一二', '三']);
    expect(page.within(list, 'a')).toHaveLength(1);
    expect(page.contains(list, only(page, 'p'))).toBe(false);
    expect(page.href(only(page, 'a'))).toBe('http://www.zhexi.gov.cn/xwzx/a.html');
  });

  it('marks what says that it is hidden, and everything inside it', async () => {
    const page = await walk('<div style="DISPLAY : none"><p>里</p></div><div class="tab hide"></div><div hidden></div><div>外</div>');
    expect(page.byTag('div').map((i) => page.isHidden(i))).toEqual([true, true, true, false]);
    expect(page.isHidden(only(page, 'p'))).toBe(true);
  });

  it('finds a comment with its place', async () => {
    const page = await walk('<!-- 首页 --><body><li><!-- 2018-01-16 -->标题</li></body>');
    expect(page.findComment((text) => text.includes('2018'))).toEqual({ text: ' 2018-01-16 ', parent: only(page, 'li') });
    expect(page.findComment((text) => text.includes('首页'))?.parent).toBe(-1);
    expect(page.findComment(() => false)).toBeNull();
  });

  it('reads open shadow roots', async () => {
    const { document } = new JSDOM('<body><news-list></news-list><p>后</p></body>').window;
    const root = document.querySelector('news-list')?.attachShadow({ mode: 'open' });
    root?.append(Object.assign(document.createElement('p'), { textContent: '影子里' }));
    const page = await walkPage(document, { url: document.URL, maxElements: 100, pace: unhurried });
    expect(page.flat).toBe('影子里\n后');
    expect(page.ref(page.byTag('p')[0] ?? -1).selector).toContain(' >>> ');
  });

  it('refers to every element as makeRef does, in shadow trees too', async () => {
    const { document } = new JSDOM(
      '<body><div id="a"><p>1</p><p>2</p></div><p id="b">3</p><p id="b">4</p><x-box><i>5</i></x-box><svg:rect></svg:rect></body>',
    ).window;
    const plain = await walkPage(document, { url: document.URL, maxElements: 100, pace: unhurried });
    for (let i = 0; i < plain.size; i += 1) {
      expect(plain.ref(i)).toEqual(makeRef(plain.element(i), plain.text(i)));
      expect(resolveRef(document, plain.ref(i))).toBe(plain.element(i));
    }
    const inner = document.createElement('i');
    document.querySelector('x-box')?.attachShadow({ mode: 'open' }).append(document.createElement('i'), inner);
    const deep = await walkPage(document, { url: document.URL, maxElements: 100, pace: unhurried });
    for (let i = 0; i < deep.size; i += 1) expect(resolveRef(document, deep.ref(i))).toBe(deep.element(i));
    expect(deep.numberOf(inner)).toBeGreaterThan(0);
  });

  it('survives a form whose fields shadow its properties', async () => {
    const page = await walk(
      '<form><input name="firstChild"><input name="nodeType"><input name="getAttribute"><input name="localName"><p>表单</p></form>',
    );
    expect(page.flat).toBe('表单');
    expect(page.attr(only(page, 'form'), 'class')).toBeNull();
  });

  it('stops at the limit and says so', async () => {
    const page = await walk('<p>一</p><p>二</p><p>三</p>', 4);
    expect(page.capped).toBe(true);
    expect(page.size).toBe(4);
    expect(page.end[0]).toBe(4);
  });

  it('reads an empty document', async () => {
    const { document } = new JSDOM('').window;
    document.documentElement.remove();
    const page = await walkPage(document, { url: 'about:blank', maxElements: 10, pace: unhurried });
    expect(page.size).toBe(0);
    expect(page.flat).toBe('');
  });
});
