import type { NodeRef } from '@/lib/facts/node-ref';

/** A number or a home that identifies a private person. It never leaves the page itself: facts hold it with its middle hidden. */
export interface PersonalNumber {
  kind: 'id-number' | 'mobile' | 'bank-card' | 'address';
  masked: string;
  /** Words before it, numbers in them hidden. */
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
