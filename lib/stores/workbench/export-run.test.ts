import { expect, test } from 'vitest';
import { XunchaError } from '@/lib/errors/xuncha-error';
import { createExportRun, type ExportChoice, type WritePack, type WrittenPack } from './export-run';

const choice: ExportChoice = { kind: 'seal', language: 'zh-CN' };
const pack: WrittenPack = { name: 'a.zip', file: new Blob(['a']), kept: 'k', sha256: 'ab', packId: 'p', revision: 1, stamp: 'off' };

test('progress is shown, then the pack', async () => {
  const seen: string[] = [];
  const run = createExportRun(async (_, { onProgress }) => {
    onProgress({ step: 'pictures', value: 0.5 });
    return pack;
  });
  run.store.subscribe(({ state }) => seen.push(state.phase === 'running' ? `running ${state.progress.step}` : state.phase));
  await run.start(choice);
  expect(seen).toEqual(['running documents', 'running pictures', 'done']);
});

test('stopping ends in stopped, not in a failure', async () => {
  const write: WritePack = (_, { signal }) =>
    new Promise((_, reject) => signal.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError'))));
  const run = createExportRun(write);
  const ended = run.start(choice);
  run.stop();
  await ended;
  expect(run.store.getState().state).toEqual({ phase: 'stopped' });
});

test('a failure keeps its own sentence; an unknown one gets one', async () => {
  const own = new XunchaError('evidence-missing', { zh: '缺少一张图片。', en: 'A picture is missing.' });
  const told = createExportRun(() => Promise.reject(own));
  await told.start(choice);
  expect(told.store.getState().state).toEqual({ phase: 'failed', fault: own });
  const unknown = createExportRun(() => Promise.reject(new TypeError('x')));
  await unknown.start(choice);
  const { state } = unknown.store.getState();
  expect(state.phase === 'failed' && state.fault.code).toBe('export-failed');
});

test('a run that was replaced cannot change what is shown', async () => {
  let finishFirst: (pack: WrittenPack) => void = () => undefined;
  const answers = [new Promise<WrittenPack>((done) => (finishFirst = done)), Promise.resolve({ ...pack, name: 'b.zip' })];
  const run = createExportRun(() => answers.shift() as Promise<WrittenPack>);
  const first = run.start(choice);
  await run.start(choice);
  finishFirst(pack);
  await first;
  const { state } = run.store.getState();
  expect(state.phase === 'done' && state.pack.name).toBe('b.zip');
});
