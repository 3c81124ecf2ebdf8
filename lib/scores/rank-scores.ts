import { fromPoints } from './points';
import { compare } from './rational';
import type { Points } from './score-sheet';

/** A body to be ranked. `score: null` = not settled or not given; `hasSite: false` = listed apart. */
export interface RankedBody {
  id: string;
  class: string;
  score: Points | null;
  hasSite: boolean;
}

/** One class's ranking. Equal scores share a rank and the next one is left out (1, 2, 2, 4). */
export interface ClassRanking {
  class: string;
  ranked: { id: string; rank: number; score: Points }[];
  withoutScore: string[];
  withoutSite: string[];
}

/** Ranks each class by itself, highest score first; ties stand in the order given. */
export function rankByClass(bodies: readonly RankedBody[]): ClassRanking[] {
  return [...new Set(bodies.map((body) => body.class))].map((name) => {
    const members = bodies.filter((body) => body.class === name);
    const scored = members.flatMap(({ id, score, hasSite }) => (hasSite && score ? [{ id, score, value: fromPoints(score) }] : []));
    scored.sort((a, b) => compare(b.value, a.value));
    const rankOf = (value: (typeof scored)[number]['value']) => scored.findIndex((other) => compare(other.value, value) === 0) + 1;
    return {
      class: name,
      ranked: scored.map(({ id, score, value }) => ({ id, rank: rankOf(value), score })),
      withoutScore: members.filter((body) => body.hasSite && !body.score).map((body) => body.id),
      withoutSite: members.filter((body) => !body.hasSite).map((body) => body.id),
    };
  });
}
