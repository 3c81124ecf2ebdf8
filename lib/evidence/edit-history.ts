import { emptyEdit, type PictureEdit } from './picture-edit';

/** An edit with what it was before and what was taken back. */
export interface EditHistory {
  readonly now: PictureEdit;
  readonly past: readonly PictureEdit[];
  readonly future: readonly PictureEdit[];
  /** What the last step was about: steps about the same thing (an arrow key held down, words being typed) are taken back as one. */
  readonly about: string | null;
}

export function startHistory(now: PictureEdit = emptyEdit): EditHistory {
  return { now, past: [], future: [], about: null };
}

/** One step on. What was taken back before is forgotten, as everywhere. */
export function stepTo({ now, past, about: before }: EditHistory, next: PictureEdit, about: string | null = null): EditHistory {
  const joins = about !== null && about === before;
  return { now: next, past: joins ? past : [...past, now], future: [], about };
}

export function undone({ now, past, future }: EditHistory): EditHistory {
  const before = past.at(-1);
  return before ? { now: before, past: past.slice(0, -1), future: [now, ...future], about: null } : { now, past, future, about: null };
}

export function redone({ now, past, future }: EditHistory): EditHistory {
  const [after, ...rest] = future;
  return after ? { now: after, past: [...past, now], future: rest, about: null } : { now, past, future, about: null };
}
