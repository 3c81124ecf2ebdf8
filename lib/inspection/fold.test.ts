import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/findings/finding';
import type { EventBody, LogEntry } from './event';
import { fold } from './fold';
import { nextEntry, verifyLog } from './log';

const finding = (id: string): Finding => ({
  id,
  check: 'column-stale',
  outcome: 'fail',
  reason: 'stale',
  values: {},
  confidence: 'high',
  clauses: ['X-1'],
  count: 1,
  subject: { key: `column:${id}`, kind: 'column', label: id },
  refs: [],
  excerpt: '',
  page: { url: 'http://a.test/', title: 'a', documentId: 'd', frameId: 0 },
});

function logOf(...events: EventBody[]): LogEntry[] {
  const log: LogEntry[] = [];
  for (const event of events)
    log.push(nextEntry(log.at(-1) ?? null, event, { inspectionId: 'i', at: '2020-10-01T09:00:00+08:00', who: '甲' }));
  return log;
}

const accept = (id: string): EventBody => ({
  type: 'finding-accepted',
  finding: finding(id),
  contributions: [{ clause: 'X-1', subject: `column:${id}`, label: id, count: 1 }],
});

describe('fold', () => {
  it('keeps the last decision on a finding', () => {
    const state = fold(logOf(accept('a'), { type: 'finding-dismissed', finding: finding('a') }));
    expect(state.decisions.a).toMatchObject({ decision: 'dismissed', contributions: [], seq: 2 });
  });

  it('undoes the last act and redoes it', () => {
    const events: EventBody[] = [accept('a'), accept('b')];
    const undone = logOf(...events, { type: 'undone', target: 2 });
    expect(Object.keys(fold(undone).decisions)).toEqual(['a']);
    expect(fold(undone)).toMatchObject({ undo: 1, redo: 2 });
    const redone = logOf(...events, { type: 'undone', target: 2 }, { type: 'redone', target: 2 });
    expect(fold(redone)).toEqual({ ...fold(logOf(...events)), undo: 2, redo: null });
  });

  it('forgets what could be redone once something new is done', () => {
    const log = logOf(accept('a'), { type: 'undone', target: 1 }, accept('b'));
    expect(fold(log)).toMatchObject({ undo: 3, redo: null });
  });

  it('never undoes that a page was seen or a picture taken', () => {
    const log = logOf(
      { type: 'page-recorded', visitId: 'v', url: 'http://a.test/', findings: 0 },
      { type: 'evidence-added', evidenceId: 'e', sha256: 'f', clauses: ['X-1'] },
    );
    expect(fold(log).undo).toBeNull();
  });

  it('ignores an undo that names anything but the last act in force', () => {
    const state = fold(logOf(accept('a'), accept('b'), { type: 'undone', target: 1 }));
    expect(Object.keys(state.decisions)).toEqual(['a', 'b']);
  });

  it('undoing everything leaves the state of the permanent events', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 }), (ids) => {
        const log = logOf(...ids.map(accept));
        for (let state = fold(log); state.undo !== null; state = fold(log)) {
          log.push(nextEntry(log.at(-1) ?? null, { type: 'undone', target: state.undo }, { inspectionId: 'i', at: 'x', who: '甲' }));
        }
        expect(fold(log).decisions).toEqual({});
      }),
    );
  });
});

describe('log', () => {
  it('is whole as written', () => {
    expect(verifyLog(logOf(accept('a'), accept('b')))).toMatchObject({ whole: true });
    expect(verifyLog([])).toMatchObject({ whole: true });
  });

  it.each([
    ['a changed entry', (log: LogEntry[]) => log.splice(0, 1, { ...(log[0] as LogEntry), who: '乙' }), { seq: 1, fault: 'hash' }],
    ['a missing entry', (log: LogEntry[]) => log.splice(1, 1), { seq: 2, fault: 'order' }],
    ['swapped entries', (log: LogEntry[]) => log.reverse(), { seq: 1, fault: 'order' }],
    ['a cut link', (log: LogEntry[]) => log.splice(1, 1, { ...(log[1] as LogEntry), prev: '0'.repeat(64) }), { seq: 2, fault: 'link' }],
  ])('names %s', (_name, harm, fault) => {
    const log = logOf(accept('a'), accept('b'), accept('c'));
    harm(log);
    expect(verifyLog(log)).toEqual({ whole: false, ...fault });
  });

  it('takes a text that was cut in the middle of a character', () => {
    const log = logOf({ type: 'note-set', clause: 'X-1', text: '半个字😀'.slice(0, 4) });
    expect(verifyLog(JSON.parse(JSON.stringify(log)))).toMatchObject({ whole: true });
    expect(log[0]?.event).toMatchObject({ text: '半个字\ufffd' });
  });

  it('hashes an entry read back from JSON alike', () => {
    const log = logOf(accept('a'), { type: 'note-set', clause: 'X-1', text: '中文 “引号”' });
    expect(verifyLog(JSON.parse(JSON.stringify(log)))).toMatchObject({ whole: true });
  });
});
