import { describe, expect, it } from 'vitest';
import { createImportRun } from './import-run';

const file = (name: string) => new File([], name);

describe('taking files in', () => {
  it('tells how far the file being read is, and what became of each', async () => {
    const seen: unknown[] = [];
    const run = createImportRun(async (_, { onFile }) => {
      onFile(1, 2);
      seen.push(run.store.getState().reading);
      return { kind: 'refused', problems: [] };
    });
    await run.start([file('a.zip'), file('b.zip')]);
    expect(seen).toEqual([
      { name: 'a.zip', done: 1, of: 2 },
      { name: 'b.zip', done: 1, of: 2 },
    ]);
    expect(run.store.getState().reading).toBeNull();
    expect(run.store.getState().done.map(({ n, name }) => [n, name])).toEqual([
      [2, 'b.zip'],
      [1, 'a.zip'],
    ]);
  });

  it('stops with the file being read and takes none after it', async () => {
    const asked: string[] = [];
    const run = createImportRun(async ({ name }, { signal }) => {
      asked.push(name);
      run.stop();
      return signal.aborted ? { kind: 'stopped' } : { kind: 'refused', problems: [] };
    });
    await run.start([file('a.zip'), file('b.zip')]);
    expect(asked).toEqual(['a.zip']);
    expect(run.store.getState().done.map(({ outcome }) => outcome.kind)).toEqual(['stopped', 'stopped']);
  });
});
