import { remark } from './clause-result';
import { clausesOf } from './clauses';
import type { JudgementBook } from './judgement-book';
import { compare, type Rational, rational } from './rational';
import type { Rubric, Rule } from './rubric';
import type { ClauseLine, Remark, SheetNoteKey } from './score-sheet';

/** Remarks that a reader of the sheet must not miss: what it rests on that is not verified, and what could not be used as given. */
export function sheetNotes(rubric: Rubric, book: JudgementBook, lines: ClauseLine[], score: Rational | null): Remark<SheetNoteKey>[] {
  const notes: Remark<SheetNoteKey>[] = [];
  const listed = (key: SheetNoteKey, clauses: readonly string[]) => {
    if (clauses.length > 0) notes.push(remark(key, { clauses: clauses.join('、'), n: clauses.length }));
  };
  const counts = (line: ClauseLine) =>
    line.veto === 'confirmed' || line.veto === 'proposed' || (line.points !== null && line.points.exact !== '0');
  const clauses = (chosen: (line: ClauseLine) => boolean) => lines.filter(chosen).map((line) => line.clause);
  listed(
    'unverified-lines',
    clauses((line) => !line.verified && counts(line)),
  );
  listed('unknown-clause', book.unknown);
  listed('judged-twice', [...book.twice].sort());
  listed(
    'points-without-note',
    clauses((line) => line.because?.key === 'own-points' && !line.note),
  );
  listed(
    'over-sample',
    clauses(
      (line) => line.count !== null && line.count > 1 && line.count > (sampleOf(clausesOf(rubric).get(line.clause)?.rule) ?? line.count),
    ),
  );
  const { pass, passBoundVerified } = rubric.scoring;
  if (pass && passBoundVerified === false && score && compare(score, rational(pass.n)) === 0)
    notes.push(remark('on-pass-bound', { bound: pass.n }));
  return notes;
}

/** The sample size of a rule that counts whole sampled things, so that a larger count is a slip of the pen. */
function sampleOf(rule: Rule | undefined): number | null {
  return rule?.type === 'per-item' && rule.sample && rule.sample.unit === rule.unit ? rule.sample.n : null;
}
