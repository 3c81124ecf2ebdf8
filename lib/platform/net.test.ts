import { describe, expect, it } from 'vitest';
import type { LinkTarget, NoAnswerCause } from '@/lib/detectors/links/fact';
import { type ProbeOptions, probeLinks } from './net';

type Answer = { status?: number; body?: string | Uint8Array<ArrayBuffer>; url?: string } | 'hangs' | 'no answer' | 'leads elsewhere';
type Site = Record<string, Answer | ((method: string, time: number) => Answer)>;

const pdf = new TextEncoder().encode('%PDF-1.4 …');
const target = (href: string, kind: LinkTarget['kind'] = 'page', name = '栏目'): LinkTarget => ({
  href,
  kind,
  name,
  ref: { frame: 0, selector: 'a', text: name },
});

/** A network of made-up sites: whatever is not listed answers 404. Keeps what was asked, and how many requests ran at a time. */
function network(site: Site, { offline = false, cause }: { offline?: boolean; cause?: NoAnswerCause } = {}) {
  const asked: string[] = [];
  const atOnce = { now: 0, most: 0 };
  const times = new Map<string, number>();
  let late = new AbortController();

  async function fetch(url: string, init: RequestInit): Promise<Response> {
    const method = init.method ?? 'GET';
    asked.push(`${method} ${url}`);
    const time = (times.get(url) ?? 0) + 1;
    times.set(url, time);
    atOnce.now += 1;
    atOnce.most = Math.max(atOnce.most, atOnce.now);
    await Promise.resolve();
    atOnce.now -= 1;
    init.signal?.throwIfAborted();
    const entry = site[url] ?? { status: 404 };
    const answer = typeof entry === 'function' ? entry(method, time) : entry;
    if (answer === 'hangs') {
      late.abort(new DOMException('late', 'TimeoutError'));
      late = new AbortController();
      throw new DOMException('late', 'TimeoutError');
    }
    if (answer === 'leads elsewhere' && init.redirect === 'manual') return { type: 'opaqueredirect' } as Response;
    if (typeof answer === 'string') throw new TypeError('Failed to fetch');
    const { status = 200, body = '<title>页面</title>' } = answer;
    const response = new Response(method === 'HEAD' ? null : body, { status });
    Object.defineProperty(response, 'url', { value: answer.url ?? url });
    return response;
  }

  const probe = (targets: readonly LinkTarget[], options: Partial<ProbeOptions> = {}) =>
    probeLinks(targets, {
      net: { fetch, limit: () => late.signal, online: () => !offline, wait: async () => {}, cause: async () => cause },
      mayAsk: async () => true,
      madeUpName: () => '0f1e2d3c',
      signal: new AbortController().signal,
      ...options,
    });
  return { asked, atOnce, probe };
}

const one = async (site: Site, link = target('http://a.gov.cn/1.html')) => (await network(site).probe([link]))[0];

describe('what an address answers', () => {
  it('opens: one HEAD is enough', async () => {
    const { probe, asked } = network({ 'http://a.gov.cn/1.html': {} });
    expect(await probe([target('http://a.gov.cn/1.html')])).toEqual([{ state: 'ok', status: 200 }]);
    expect(asked).toEqual(['GET http://a.gov.cn/0f1e2d3c.html', 'HEAD http://a.gov.cn/1.html']);
  });

  it('is dead only after HEAD, GET and a second GET', async () => {
    const { probe, asked } = network({});
    expect(await probe([target('http://a.gov.cn/1.html')])).toEqual([{ state: 'status', status: 404 }]);
    expect(asked.slice(1)).toEqual(['HEAD http://a.gov.cn/1.html', 'GET http://a.gov.cn/1.html', 'GET http://a.gov.cn/1.html']);
  });

  it('opens where the server does not know HEAD', async () => {
    expect(await one({ 'http://a.gov.cn/1.html': (method) => ({ status: method === 'HEAD' ? 405 : 200 }) })).toMatchObject({ state: 'ok' });
  });

  it('opens where the first answers were a hiccup', async () => {
    expect(await one({ 'http://a.gov.cn/1.html': (_, time) => ({ status: time < 3 ? 500 : 200 }) })).toMatchObject({ state: 'ok' });
    expect(await one({ 'http://a.gov.cn/1.html': (_, time) => (time === 1 ? 'hangs' : {}) })).toMatchObject({ state: 'ok' });
  });

  it('tells time running out from no connection', async () => {
    expect(await one({ 'http://a.gov.cn/1.html': 'hangs' })).toEqual({ state: 'timeout', seconds: 15 });
    expect(await one({ 'http://a.gov.cn/1.html': 'no answer' })).toEqual({ state: 'no-answer' });
  });

  it('has no connection for the cause that the browser tells', async () => {
    const { probe } = network({ 'http://a.gov.cn/1.html': 'no answer' }, { cause: 'name' });
    expect(await probe([target('http://a.gov.cn/1.html')])).toEqual([{ state: 'no-answer', cause: 'name' }]);
  });

  it('is unknown while this machine has no network, and not asked again', async () => {
    const { probe, asked } = network({ 'http://a.gov.cn/1.html': 'no answer' }, { offline: true });
    expect(await probe([target('http://a.gov.cn/1.html')])).toEqual([{ state: 'not-checked', why: 'offline' }]);
    expect(asked.filter((line) => line.endsWith('/1.html'))).toHaveLength(1);
  });

  it.each([202, 401, 403, 412, 429, 503, 521])('says nothing about a link whose server answers %i', async (status) => {
    expect(await one({ 'http://a.gov.cn/1.html': { status } })).toEqual({ state: 'not-checked', why: 'refused' });
  });

  it('says nothing about a link that leads to a host which may not be asked', async () => {
    expect(await one({ 'http://a.gov.cn/1.html': 'leads elsewhere' })).toEqual({ state: 'not-checked', why: 'redirected' });
  });
});

describe('hosts that answer 200 for what they do not have', () => {
  const missing = { body: '<title>提示</title>您访问的 /0f1e2d3c.html 不存在' };
  const home = { body: '<title>首页</title>要闻' };

  it('are found out by a made-up address', async () => {
    const site: Site = {
      'http://a.gov.cn/': home,
      'http://a.gov.cn/0f1e2d3c.html': missing,
      'http://a.gov.cn/gone/7.html': { body: '<title>提示</title>您访问的 /gone/7.html 不存在' },
      'http://a.gov.cn/1.html': {},
    };
    const answers = await network(site).probe([target('http://a.gov.cn/gone/7.html'), target('http://a.gov.cn/1.html')]);
    expect(answers).toEqual([{ state: 'soft-404' }, { state: 'ok', status: 200 }]);
  });

  it('or by where they lead, while the names of the home page itself are left in peace', async () => {
    const home = { body: '首页', url: 'http://a.gov.cn/' };
    const site: Site = {
      'http://a.gov.cn/0f1e2d3c.html': home,
      'http://a.gov.cn/gone.html': home,
      'http://a.gov.cn/index.html': home,
      'http://a.gov.cn/': home,
    };
    const answers = await network(site).probe(['gone.html', 'index.html', ''].map((path) => target(`http://a.gov.cn/${path}`)));
    expect(answers.map(({ state }) => state)).toEqual(['soft-404', 'ok', 'ok']);
  });

  it('are not accused where every address shows the same page, drawn by script', async () => {
    const shell = { body: '<div id="app"></div>' };
    const site: Site = { 'http://a.gov.cn/': shell, 'http://a.gov.cn/0f1e2d3c.html': shell, 'http://a.gov.cn/1.html': shell };
    expect(await one(site)).toMatchObject({ state: 'ok' });
  });
});

describe('files', () => {
  const file = (name: string, answer: Answer, kind: LinkTarget['kind'] = 'attachment') =>
    one({ [`http://a.gov.cn/${name}`]: answer }, target(`http://a.gov.cn/${name}`, kind));

  it('are asked for their first bytes and for no made-up page', async () => {
    const { probe, asked } = network({ 'http://a.gov.cn/1.pdf': { body: pdf } });
    expect(await probe([target('http://a.gov.cn/1.pdf', 'attachment')])).toEqual([{ state: 'ok', status: 200 }]);
    expect(asked).toEqual(['GET http://a.gov.cn/1.pdf']);
  });

  it('are empty, or something else than they say', async () => {
    expect(await file('1.pdf', { body: '' })).toEqual({ state: 'empty' });
    const wrong = { state: 'wrong-type', found: 'html' };
    expect(await file('1.pdf', { body: '<!DOCTYPE html><p>出错了</p>' })).toEqual({ ...wrong, named: 'pdf', sure: true });
    expect(await file('1.xls', { body: '<html><table></table></html>' })).toEqual({ ...wrong, named: 'xls', sure: false });
    expect(await file('1.jpg', { body: '<html>404</html>' }, 'picture')).toMatchObject(wrong);
  });

  it('are gone like pages', async () => {
    expect(await file('1.doc', { status: 404 })).toEqual({ state: 'status', status: 404 });
  });
});

describe('manners', () => {
  it('leave links alone that might do something', async () => {
    const { probe, asked } = network({});
    const links = [
      target('http://a.gov.cn/x', 'page', '退出'),
      target('http://a.gov.cn/user/logout.do'),
      target('http://a.gov.cn/d?op=delete'),
    ];
    expect(await probe(links)).toEqual(links.map(() => ({ state: 'not-checked', why: 'unsafe' })));
    expect(asked).toEqual([]);
    expect((await probe([target('http://a.gov.cn/1.html', 'page', '关于取消一批证明事项的通知')]))[0]).toMatchObject({ state: 'status' });
  });

  it('ask no host without permission, and never call it dead', async () => {
    const { probe, asked } = network({});
    const answers = await probe([target('http://a.gov.cn/1'), target('http://b.gov.cn/1')], {
      mayAsk: async (url) => url.includes('//b.'),
    });
    expect(answers).toEqual([
      { state: 'not-checked', why: 'no-permission' },
      { state: 'status', status: 404 },
    ]);
    expect(asked.some((line) => line.includes('//a.'))).toBe(false);
  });

  it('ask a host for two things at a time at most', async () => {
    const { probe, atOnce } = network({});
    await probe(Array.from({ length: 30 }, (_, i) => target(`http://a.gov.cn/${i}.html`)));
    expect(atOnce.most).toBe(2);
  });

  it('ask for eight things at a time in all', async () => {
    const { probe, atOnce } = network({});
    await probe(Array.from({ length: 30 }, (_, i) => target(`http://h${i}.gov.cn/1.html`)));
    expect(atOnce.most).toBe(8);
  });

  it('tell how far they are, and stop at four hundred', async () => {
    const steps: string[] = [];
    const answers = await network({}).probe(
      Array.from({ length: 402 }, (_, i) => target(`http://a.gov.cn/${i}.html`)),
      { onProgress: (done, total) => void steps.push(`${done}/${total}`) },
    );
    expect(steps.at(-1)).toBe('402/402');
    expect(answers.filter((answer) => answer.state === 'not-checked')).toHaveLength(2);
  });

  it('stop when told to, and keep what is known', async () => {
    const stop = new AbortController();
    const { probe, asked } = network({ 'http://a.gov.cn/0.html': {} });
    const answers = await probe(
      Array.from({ length: 9 }, (_, i) => target(`http://a.gov.cn/${i}.html`)),
      { signal: stop.signal, onProgress: (done) => done === 1 && stop.abort() },
    );
    expect(answers[0]).toEqual({ state: 'ok', status: 200 });
    expect(answers.at(-1)).toEqual({ state: 'not-checked', why: 'stopped' });
    expect(asked.length).toBeLessThan(9);
  });
});
