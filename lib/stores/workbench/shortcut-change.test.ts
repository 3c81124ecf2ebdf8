import { describe, expect, it } from 'vitest';
import { changeShortcut } from './shortcut-change';

describe('another key for a command', () => {
  it('is kept as a difference from the standard keys', () => {
    expect(changeShortcut({}, 'accept', 'q')).toEqual({ kind: 'changed', shortcuts: { accept: 'q' } });
    expect(changeShortcut({ accept: 'q', next: 'l' }, 'accept', 'a')).toEqual({ kind: 'changed', shortcuts: { next: 'l' } });
  });

  it('is refused where another command has it, standard or changed', () => {
    expect(changeShortcut({}, 'accept', 'x')).toEqual({ kind: 'taken', by: 'dismiss' });
    expect(changeShortcut({ dismiss: 'q' }, 'accept', 'q')).toEqual({ kind: 'taken', by: 'dismiss' });
    expect(changeShortcut({ dismiss: 'q' }, 'accept', 'x')).toMatchObject({ kind: 'changed' });
  });

  it.each(['1', ' ', 'Tab', 'ArrowDown', 'F5', 'Process'])('cannot be %j', (key) => {
    expect(changeShortcut({}, 'accept', key)).toEqual({ kind: 'unusable' });
  });
});
