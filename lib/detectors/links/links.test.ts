import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { analyseDocument } from '@/lib/detectors/analyse';
import detector from './index';
import { linkTargets } from './targets';

const url = 'http://www.zhexi.gov.cn/zwgk/1.html';

/** A page whose pictures have loaded as their `data-w` says: 0 = they could not be shown, absent = still on their way. */
function pageWith(body: string): Document {
  const { document } = new JSDOM(`<!doctype html><title>页面</title>${body}`, { url }).window;
  for (const image of document.images) {
    const width = image.dataset.w;
    Object.defineProperty(image, 'complete', { value: width !== undefined });
    Object.defineProperty(image, 'naturalWidth', { value: Number(width ?? 0) });
    Object.defineProperty(image, 'loading', { value: image.getAttribute('loading') ?? 'eager' });
  }
  return document;
}

async function brokenOn(body: string): Promise<string[]> {
  const { facts } = await analyseDocument(pageWith(body), { url, viewedAt: '2020-10-01T09:00:00', detectors: [detector] });
  return facts.links?.brokenPictures.map(({ name }) => name) ?? [];
}

describe('pictures that could not be shown', () => {
  it('are named by their words, else by their path', async () => {
    expect(
      await brokenOn('<img src="/a.jpg" alt="河堤" data-w="0"><img src="/img/b.png" data-w="0"><img src="/c.jpg" data-w="20">'),
    ).toEqual(['河堤', '/img/b.png']);
  });

  it('are not those that wait, draw no pixels, are no files, or were told before', async () => {
    const fine =
      '<img src="/late.jpg"><img src="/lazy.jpg" loading="lazy" data-w="0"><img src="/x.svg" data-w="0"><img src="data:," data-w="0">';
    expect(await brokenOn(`${fine}<img src="/a.jpg" data-w="0"><img src="/a.jpg" data-w="0">`)).toEqual(['/a.jpg']);
  });
});

describe('what a picture is for', () => {
  async function signsOn(body: string): Promise<string[]> {
    const { facts } = await analyseDocument(pageWith(body), { url, viewedAt: '2020-10-01T09:00:00', detectors: [detector] });
    return facts.links?.brokenPictures.flatMap(({ name, sign }) => (sign ? [name] : [])) ?? [];
  }

  it.each([
    ['its file', '<img src="/mobile/fx_wx.gif" data-w="0">', '/mobile/fx_wx.gif'],
    ['its size as written', '<img src="/a.png" width="16" data-w="0">', '/a.png'],
    ['its role', '<img src="/a.png" role="presentation" data-w="0">', '/a.png'],
    ['being kept from readers', '<img src="/a.png" aria-hidden="true" data-w="0">', '/a.png'],
    ['the box that it stands in', '<div class="bdsharebuttonbox"><a href="#"><img src="/a.png" data-w="0"></a></div>', '/a.png'],
  ])('shows by %s', async (_by, body, name) => {
    expect(await signsOn(body)).toEqual([name]);
  });

  it('takes no photograph, banner or logo for a sign', async () => {
    const content = ['/share/2020/road.jpg', '/newsphoto.jpg', '/top_banner.jpg', '/images/logo.png', '/iconic-bridge-at-dusk.jpg'];
    expect(await signsOn(content.map((src) => `<img src="${src}" alt="" data-w="0">`).join(''))).toEqual([]);
    expect(await signsOn('<img src="/line.jpg" width="1000" height="40" data-w="0">')).toEqual([]);
  });
});

describe('a saved page', () => {
  const read = async (html: string) => {
    const { document } = new JSDOM(html, { url }).window;
    return (await analyseDocument(document, { url, viewedAt: '2020-10-01T09:00:00', detectors: [detector] })).facts.links?.saved;
  };

  it.each([
    '<!doctype html><html><!-- Mirrored from www.zhexi.gov.cn/ by HTTrack Website Copier/3.x --><head></head></html>',
    '<!-- saved from url=(0024)http://www.zhexi.gov.cn/ --><html></html>',
  ])('is told by its note: %s', async (html) => {
    expect(await read(html)).toBe(true);
  });

  it('is none for a remark further down', async () => {
    expect(await read('<!doctype html><html><body><!-- saved from url= is what browsers write --></body></html>')).toBeUndefined();
  });
});

describe('where a page leads to', () => {
  it('is every address once, by the first place and its words', () => {
    const targets = linkTargets(
      pageWith(`<a href="/a.html#top"> 通知
        公告 </a><a href="/a.html">又一次</a><a href="/f/%E8%A1%A8.docx"><img src="/i.png" alt="申请表" data-w="9"></a><a href="?p=2"></a>
        <map><area href="/map.html" alt="地图"></map><img src="/gone.jpg" alt="" data-w="0">`),
    );
    expect(targets.map(({ kind, href, name }) => `${kind} ${new URL(href).pathname}${new URL(href).search} ${name}`)).toEqual([
      'page /a.html 通知 公告',
      'attachment /f/%E8%A1%A8.docx 申请表',
      'page /zwgk/1.html?p=2 /zwgk/1.html',
      'page /map.html 地图',
      'picture /gone.jpg /gone.jpg',
    ]);
  });

  it('is not the page itself, no script, no mail, and nothing that is no address', () => {
    const body =
      '<a href="#x">顶部</a><a href="1.html">本页</a><a href="javascript:void(0)">关</a><a href="mailto:a@zhexi.example">信</a><a href="http://[">坏</a><a name="x">锚</a>';
    expect(linkTargets(pageWith(body))).toEqual([]);
  });

  it('keeps escapes that are of another encoding', () => {
    expect(linkTargets(pageWith('<a href="/%B1%ED.html"></a>'))[0]?.name).toBe('/%B1%ED.html');
  });
});
