/** Counts of one fact over all pages. */
export interface Row {
  fact: string;
  cases: number;
  right: number;
  surplus: number;
  missed: number;
  wrongButConfident: number;
}

export interface Miss {
  fact: string;
  page: string;
  expected: unknown;
  found: unknown;
}

const absent = (value: unknown) => value === null || value === undefined || value === '' || value === false;

/** Gathers what was right, surplus and missed, by fact. */
export class Tally {
  readonly rows = new Map<string, Row>();
  readonly misses: Miss[] = [];

  row(fact: string): Row {
    const known = this.rows.get(fact) ?? { fact, cases: 0, right: 0, surplus: 0, missed: 0, wrongButConfident: 0 };
    this.rows.set(fact, known);
    return known;
  }

  /** One value against its label; a wrong value is both surplus and missed. */
  value(fact: string, page: string, expected: unknown, found: unknown, equal: boolean, confident = true): void {
    const row = this.row(fact);
    row.cases += 1;
    if (absent(expected) && absent(found)) return;
    if (!absent(expected) && !absent(found) && equal) {
      row.right += 1;
      return;
    }
    if (!absent(found)) {
      row.surplus += 1;
      if (confident) row.wrongButConfident += 1;
    }
    if (!absent(expected)) row.missed += 1;
    this.misses.push({ fact, page, expected, found: found ?? null });
  }
}

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);

export const precision = (row: Row) => share(row.right, row.right + row.surplus);
export const recall = (row: Row) => share(row.right, row.right + row.missed);
