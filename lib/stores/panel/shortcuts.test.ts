import { describe, expect, it } from 'vitest';
import { type KeyPress, meaningOf } from './shortcuts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  keyCode: 0,
  typing: false,
  pressing: false,
  ...more,
});

describe('keys', () => {
  it('stand for commands, rooms and counts', () => {
    expect(meaningOf(press('a'))).toEqual({ command: 'accept' });
    expect(meaningOf(press('N', { shiftKey: true }))).toEqual({ command: 'previous-undecided' });
    expect(meaningOf(press('3', { altKey: true }))).toEqual({ tab: 2 });
    expect(meaningOf(press('7'))).toEqual({ digit: 7 });
    expect(meaningOf(press('z', { ctrlKey: true }))).toEqual({ command: 'undo' });
    expect(meaningOf(press('Z', { metaKey: true, shiftKey: true }))).toEqual({ command: 'redo' });
  });

  it('mean nothing while an input method composes or something is typed', () => {
    expect(meaningOf(press('a', { isComposing: true }))).toBeNull();
    expect(meaningOf(press('Process', { keyCode: 229 }))).toBeNull();
    expect(meaningOf(press('1', { typing: true }))).toBeNull();
    expect(meaningOf(press('z', { ctrlKey: true, typing: true }))).toBeNull();
  });

  it('leave Enter to a button, and the browser its own keys', () => {
    expect(meaningOf(press('Enter', { pressing: true }))).toBeNull();
    expect(meaningOf(press('Enter'))).toEqual({ command: 'locate' });
    expect(meaningOf(press('a', { ctrlKey: true }))).toBeNull();
    expect(meaningOf(press('F5'))).toBeNull();
  });

  it('can be changed', () => {
    expect(meaningOf(press('q'), { accept: 'q' })).toEqual({ command: 'accept' });
    expect(meaningOf(press('a'), { accept: 'q' })).toBeNull();
  });
});
