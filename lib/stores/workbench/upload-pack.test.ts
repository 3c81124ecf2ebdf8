import { describe, expect, it } from 'vitest';
import { judgeAddress, uploadTarget } from '@/lib/pack/upload-address';
import { type UploadFaultCode, uploadFault } from '@/lib/pack/upload-fault';
import { type UploadReceipt, withReceipt } from '@/lib/pack/upload-receipt';
import type { PutAnswer, PutGuard } from '@/lib/platform/put-file';
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

const whole = answer(200, { length: pack.file.size });

/** A server by its answers, to looking before, to sending, to looking afterwards, to reading; records what was asked of it. */
function server({
  before = answer(404),
  put = answer(201),
  after = whole,
  hash = null,
}: Partial<Record<'before' | 'put' | 'after', PutAnswer | null>> & { hash?: string | null }) {
  const asked: string[] = [];
  const guards: PutGuard[] = [];
  const wire: UploadWire = {
    put: async (url, _, guard) => {
      asked.push(`PUT ${url}`);
      guards.push(guard);
      return put;
    },
    head: async (url) => {
      asked.push(`HEAD ${url}`);
      return asked.length === 1 ? before : after;
    },
    hash: async (url) => {
      asked.push(`GET ${url}`);
      return hash;
    },
  };
  return { wire, asked, guards };
}
const send = (wire: UploadWire, replace = false) => uploadPack(wire, pack, folder, { at, replace, signal: new AbortController().signal });

describe('an upload', () => {
  it('goes into the folder under the name of the pack, and the receipt says what the server answered', async () => {
    const { wire, asked, guards } = server({});
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
      confirmed: 'size',
    });
    expect(guards).toEqual([{ ifNoneMatch: '*' }]);
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
    [412, 'upload-taken'],
    [500, 'upload-refused'],
    [503, 'upload-busy'],
  ])('says what an answer %i means', async (status, code) => {
    await expect(send(server({ put: answer(status) }).wire)).rejects.toMatchObject({ code });
  });

  it('sends nothing before the server knows the account', async () => {
    const { wire, asked } = server({ before: answer(401) });
    await expect(send(wire)).rejects.toMatchObject({ code: 'upload-account' });
    expect(asked).toHaveLength(1);
  });

  it('is not believed when it was led elsewhere, was cut, lies there shorter or not at all', async () => {
    await expect(send(server({ put: answer(200, { redirected: true }) }).wire)).rejects.toMatchObject({ code: 'upload-address' });
    await expect(send(server({ put: null }).wire)).rejects.toMatchObject({ code: 'upload-cut' });
    await expect(send(server({ before: null }).wire)).rejects.toMatchObject({ code: 'upload-cut' });
    await expect(send(server({ after: null }).wire)).rejects.toMatchObject({ code: 'upload-cut' });
    await expect(send(server({ after: answer(200, { length: 3 }) }).wire)).rejects.toMatchObject({ code: 'upload-short' });
    await expect(send(server({ after: answer(404) }).wire)).rejects.toMatchObject({ code: 'upload-lost' });
  });

  it('says that nothing was confirmed where the server allows no look', async () => {
    expect(await send(server({ after: answer(405) }).wire)).toMatchObject({ status: 201, confirmed: 'answer' });
  });

  it('is not sent a second time when its very content lies there', async () => {
    const there = server({ before: whole, hash: pack.sha256 });
    expect(await send(there.wire)).toMatchObject({ status: 200, confirmed: 'content' });
    expect(there.asked.filter((each) => each.startsWith('PUT'))).toEqual([]);
  });

  it.each([
    ['of another length', answer(200, { length: 3 }), null],
    ['of other content', whole, 'b'.repeat(64)],
    ['that cannot be read', whole, null],
  ])('never replaces a file %s unasked, and only the one that was seen when asked to', async (_, before, hash) => {
    const unasked = server({ before, hash });
    await expect(send(unasked.wire)).rejects.toMatchObject({ code: 'upload-taken' });
    expect(unasked.asked.filter((each) => each.startsWith('PUT'))).toEqual([]);
    const asked = server({ before, hash, put: answer(204) });
    expect(await send(asked.wire, true)).toMatchObject({ status: 204 });
    expect(asked.guards).toEqual([{ ifMatch: '"1"' }]);
  });
});

describe('a run of attempts', () => {
  const receipt = { packId: 'p1' } as UploadReceipt;
  /** A run whose attempts meet these faults in turn and then arrive; waiting is over at once. */
  function run(...met: UploadFaultCode[]) {
    const waited: number[] = [];
    const kept: string[] = [];
    const shown: string[] = [];
    const made = createUploadRun({
      send: async () => {
        const code = met.shift();
        if (code) throw uploadFault(code);
        return receipt;
      },
      wait: async (ms) => {
        waited.push(ms / 1000);
      },
      onFault: async ({ code }) => {
        kept.push(code);
      },
    });
    made.store.subscribe(({ state }) => shown.push(state.phase));
    return { ...made, waited, kept, shown };
  }

  it('tries again by itself what passes by itself, ever more seldom, and keeps what was met', async () => {
    const made = run('upload-cut', 'upload-busy', 'upload-cut');
    await made.start();
    expect(made.waited).toEqual([2, 8, 30]);
    expect(made.kept).toEqual(['upload-cut', 'upload-busy', 'upload-cut']);
    expect(made.store.getState().state).toEqual({ phase: 'done', receipt });
  });

  it('gives up after five attempts, and at once where only a person can help', async () => {
    const away = run(...Array<UploadFaultCode>(5).fill('upload-cut'));
    await away.start();
    expect(away.waited).toHaveLength(4);
    expect(away.store.getState().state).toMatchObject({ phase: 'failed', fault: { code: 'upload-cut' } });
    const full = run('upload-full');
    await full.start();
    expect(full.shown).toEqual(['running', 'failed']);
  });

  it('can be stopped while it sends and while it waits, and hurried', async () => {
    const sending = createUploadRun({
      send: async (_, { signal }) => {
        sending.stop();
        signal.throwIfAborted();
        return receipt;
      },
      wait: async () => undefined,
    });
    await sending.start();
    expect(sending.store.getState().state).toEqual({ phase: 'stopped' });
    for (const [act, phase] of [
      ['stop', 'stopped'],
      ['hurry', 'done'],
    ] as const) {
      let failed = false;
      const waiting = createUploadRun({
        send: async () => {
          if (failed) return receipt;
          failed = true;
          throw uploadFault('upload-cut');
        },
        wait: (_, signal) =>
          new Promise((resolve) => {
            signal.addEventListener('abort', () => resolve());
            waiting[act]();
          }),
      });
      await waiting.start();
      expect(waiting.store.getState().state.phase).toBe(phase);
    }
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
