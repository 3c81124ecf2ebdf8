import type { NodeRef } from '@/lib/facts/node-ref';

/** A number that identifies a private person. The number itself never leaves the page: facts hold it with its middle hidden. */
export interface PersonalNumber {
  kind: 'id-number' | 'mobile' | 'bank-card';
  masked: string;
  /** Words before the number, numbers in them hidden. */
  before: string;
  ref: NodeRef;
}

export interface PersonalDataFact {
  numbers: PersonalNumber[];
  /** All that were found; `numbers` keeps the first 100. */
  count: number;
}

declare module '@/lib/facts/facts' {
  interface Facts {
    'personal-data': PersonalDataFact;
  }
}
