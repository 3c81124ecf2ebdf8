import type { Finding } from '@/lib/findings/finding';
import type { DecidedFinding } from '@/lib/inspection/state';
import type { Assessment } from '@/lib/report/model';
import type { PublicWords } from './public-words';

/** Where on which page, without what stood there. */
function publicFinding({ page, ...finding }: Finding): Finding {
  return { ...finding, excerpt: '', refs: [], page: { ...page, documentId: '' } };
}

/** A decision as it may be shown in public: no excerpt of the page, no places on it, no reason in the inspector's own words. */
function publicDecision({ why: _why, finding, ...decided }: DecidedFinding): DecidedFinding {
  return { ...decided, finding: publicFinding(finding) };
}

function withoutNote<T extends { note?: string }>({ note: _note, ...rest }: T): Omit<T, 'note'> {
  return rest;
}

/**
 * What of an assessment is for the public: decisions that count, judgements and the sheet with its figures. What inspectors wrote for
 * themselves (reasons, notes), what they dismissed and what nobody has decided stays inside; the pages' own titles and addresses are cleaned
 * of what names a person or a visit. Every file of the edition is made from this, so
 * that none can say more than another.
 */
export function publicAssessment({ state, judgements, sheet }: Assessment, words: PublicWords): Assessment {
  const decided = Object.entries(state.decisions).filter(([, { decision }]) => decision !== 'dismissed');
  return {
    state: { ...state, decisions: Object.fromEntries(decided.map(([id, each]) => [id, words.clean(publicDecision(each))])), notes: {} },
    judgements: words.clean(judgements.map(withoutNote)),
    sheet: words.clean({
      ...sheet,
      indicators: sheet.indicators.map((line) => ({ ...line, clauses: line.clauses.map(withoutNote) })),
    }),
    findings: [],
  };
}
