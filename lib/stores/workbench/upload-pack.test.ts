import { describe, expect, it } from 'vitest';
import { judgeAddress, uploadTarget } from '@/lib/pack/upload-address';
import { withReceipt } from '@/lib/pack/upload-receipt';
import type { PutAnswer } from '@/lib/platform/put-file';
import { type UploadWire, uploadPack } from './upload-pack';
import { createUploadRun } from './upload-run';

const folder = new URL('https://office.zhexi.test/in/');
const pack = { packId: 'p1', name: 'xuncha-1.zip', file: new Blob(['twelve bytes']), sha256: 'a'.repeat(64) };
const at = '2020-10-01T09:00:00+08:00';
const answer = (status: number, rest: Partial<PutAnswer> = {}): PutAnswer => ({
  status,
  redirected: false,
  length: null,
  date: 'Thu, 01 Oct 2020 01:00:00 GMT',
  etag: '"1"',
  ...rest,
});

/** A server by its answers; records what was asked of it. */
function server(put: PutAnswer | null, head: PutAnswer | null = answer(200, { length: pack.file.size })) {
  const asked: string[] = [];
  const wire: UploadWire = {
    put: async (url) => {
      asked.push(`PUT ${url}`);
      return put;
    },
    head: async (url) => {
      asked.push(`HEAD ${url}`);
      return head;
    },
  };
  return { wire, asked };
}
const send = (wire: UploadWire, again = false) => uploadPack(wire, pack, folder, { at, again, signal: new AbortController().signal });

describe('an upload', () => {
  it('goes into the folder under the name of the pack, and the receipt says what the server answered', async () => {
    const { wire, asked } = server(answer(201));
    expect(await send(wire)).toEqual({
      packId: 'p1',
      fileName: 'xuncha-1.zip',
      sha256: pack.sha256,
      bytes: 12,
      url: 'https://office.zhexi.test/in/xuncha-1.zip',
      at,
      status: 201,
      serverDate: 'Thu, 01 Oct 2020 01:00:00 GMT',
      etag: '"1"',
    });
    const url = 'https://office.zhexi.test/in/xuncha-1.zip';
    expect(asked).toEqual([`HEAD ${url}`, `PUT ${url}`, `HEAD ${url}`]);
  });

  it.each([
    [401, 'upload-account'],
    [403, 'upload-account'],
    [404, 'upload-address'],
    [405, 'upload-address'],
    [409, 'upload-address'],
    [413, 'upload-full'],
    [507, 'upload-full'],
    [500, 'upload-refused'],
  ])('says what an answer %i means', async (status, code) => {
    await expect(send(server(answer(status)).wire)).rejects.toMatchObject({ code });
  });

  it('sends nothing before the server knows the account', async () => {
    const { wire, asked } = server(answer(201), answer(401));
    await expect(send(wire)).rejects.toMatchObject({ code: 'upload-account' });
    expect(asked).toHaveLength(1);
  });

  it('is not believed when it was led elsewhere, was cut, or lies there shorter', async () => {
    await expect(send(server(answer(200, { redirected: true })).wire)).rejects.toMatchObject({ code: 'upload-address' });
    await expect(send(server(null).wire)).rejects.toMatchObject({ code: 'upload-cut' });
    await expect(send(server(answer(201), answer(200, { length: 3 })).wire)).rejects.toMatchObject({ code: 'upload-short' });
  });

  it('is not sent a second time when it already lies there whole, and is when it does not', async () => {
    const whole = server(answer(201));
    expect((await send(whole.wire, true)).status).toBe(200);
    expect(whole.asked).toHaveLength(1);
    const part = server(answer(204), answer(404));
    expect((await send(part.wire, true)).status).toBe(204);
  });

  it('can be stopped, and tried again with knowledge of the first attempt', async () => {
    const attempts: boolean[] = [];
    const run = createUploadRun(async (_, { again, signal }) => {
      attempts.push(again);
      run.stop();
      signal.throwIfAborted();
      throw new Error('not reached');
    });
    await run.start();
    expect(run.store.getState().state).toEqual({ phase: 'stopped' });
    await run.start({ name: 'office', password: 'x' });
    expect(attempts).toEqual([false, true]);
  });
});

describe('the address of an upload', () => {
  it.each([
    ['https://office.zhexi.test/in/', true],
    ['http://127.0.0.1:8080/in', true],
    ['http://office.zhexi.test/', 'not-https'],
    ['ftp://office.zhexi.test/', 'not-https'],
    ['https://a:b@office.zhexi.test/', 'has-account'],
    ['office', 'not-an-address'],
  ])('%s', (text, verdict) => {
    const judged = judgeAddress(text);
    expect(judged.ok || judged.why).toBe(verdict);
  });

  it('keeps a query that the office needs, and escapes the name', () => {
    expect(uploadTarget(new URL('https://o.test/in?t=1#x'), 'a b.zip').href).toBe('https://o.test/in/a%20b.zip?t=1');
  });
});

it('keeps one receipt for each pack and address, newest first, and at most 500', () => {
  const receipt = (packId: string, day: string) => ({
    packId,
    fileName: '',
    sha256: '',
    bytes: 1,
    url: 'u',
    at: day,
    status: 201,
    serverDate: null,
    etag: null,
  });
  const many = Array.from({ length: 500 }, (_, n) => receipt(`p${n}`, 'a'));
  const kept = withReceipt(many, receipt('p3', 'b'));
  expect([kept.length, kept[0]?.at, kept.filter(({ packId }) => packId === 'p3').length]).toEqual([500, 'b', 1]);
});
