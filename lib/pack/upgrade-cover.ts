import type { Problem } from '@/lib/errors/xuncha-error';
import { packFormat } from './format';
import { problem } from './problem';

type CoverUpgrade = (cover: Record<string, unknown>) => Record<string, unknown>;

/**
 * Format → the step that makes a cover of the next one; steps stand in `upgrades/NNN-*.ts`, frozen once released. Format 1 is the first, so
 * there is none yet.
 */
const upgrades: ReadonlyMap<number, CoverUpgrade> = new Map();

/** Brings `inspection.json` of any released format to the current one; says so when it comes from the future. */
export function upgradeCover(value: unknown, at: string): { ok: true; value: unknown } | { ok: false; problem: Problem } {
  const format = typeof value === 'object' && value !== null ? (value as { format?: unknown }).format : undefined;
  if (typeof format !== 'number' || !Number.isInteger(format)) return { ok: false, problem: problem('schema', at, { detail: 'format' }) };
  if (format > packFormat) return { ok: false, problem: problem('newer-version', at, { found: format, known: packFormat }) };
  let cover = value as Record<string, unknown>;
  for (let step = format; step < packFormat; step += 1) {
    const upgrade = upgrades.get(step);
    if (!upgrade) return { ok: false, problem: problem('unknown-version', at, { found: format, known: packFormat }) };
    cover = upgrade(cover);
  }
  return { ok: true, value: cover };
}
