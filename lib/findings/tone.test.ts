import { describe, expect, it } from 'vitest';
import type { PartKind } from '@/lib/scores/rubric';
import { toneOf } from './tone';

const parts: Record<string, PartKind> = { v: 'veto', d: 'deduction', b: 'bonus' };
const tone = (outcome: 'fail' | 'needs-review', clauses: string[]) => toneOf({ outcome, clauses }, (id) => parts[id]);

describe('what a row amounts to', () => {
  it('is a deduction as soon as points are at stake, a veto where nothing else is', () => {
    expect(tone('fail', ['v', 'd'])).toBe('fail');
    expect(tone('fail', ['v'])).toBe('veto');
    expect(tone('fail', ['b'])).toBe('bonus');
    expect(tone('fail', ['unknown'])).toBe('fail');
  });

  it('is never graver than the outcome', () => {
    expect(tone('needs-review', ['v'])).toBe('needs-review');
  });
});
