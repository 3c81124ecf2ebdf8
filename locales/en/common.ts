import type { common as source } from '../zh-CN/common';

/** Words that several rooms share. */
export const common: Record<keyof typeof source, string> = {
  'outcome.fail': 'Deduction',
  'outcome.veto': 'Veto',
  'outcome.needs-review': 'To check',
  'outcome.cannot-tell': 'Cannot tell',
  'outcome.pass': 'In order',
  'outcome.not-applicable': 'Not applicable',
  'outcome.error': 'Error',
  'outcome.bonus': 'Bonus',
};
