import { months, weeks, years } from '@/lib/scores/define-rubric';
import type { ClauseCheck, SiteCondition } from '@/lib/scores/rubric';

/** Where the wording comes from; parts are named in each clause's `source`. */
export const source = (part: string) => `国办秘函〔2019〕19号《政府网站与政务新媒体检查指标》${part}`;

export const ministry: SiteCondition = { kind: ['ministry-portal'] };
export const ministryWithoutServices: SiteCondition = { kind: ['ministry-portal'], externalServices: false };
export const departmentWithoutServices: SiteCondition = { kind: ['department'], externalServices: false };

/** 办事指南重点要素类别: the ten of the 2019 table. */
export const tenElements = ['item-name', 'legal-basis', 'conditions', 'materials', 'place', 'office', 'fees', 'hours', 'phone', 'process'];

export const elementsDoubt = {
  zh: '十类要素清单只见于一份 2021 年的转录，未与官方原文核对。',
  en: 'The list of ten elements is known from one transcription of 2021 only; it was not compared with the official text.',
};

/** Columns of the named classes not updated within their windows, dated or not. */
export function stale(classes: string[], window: ReturnType<typeof weeks>, scope: 'first-level' | 'any' | 'class' = 'any'): ClauseCheck[] {
  return [
    { check: 'column-stale', params: { classes, window, scope } },
    { check: 'column-undated', params: scope === 'class' ? { classes, window, scope } : { classes } },
  ];
}

export const twoWeeks = weeks(2);
export const sixMonths = months(6);
export const oneYear = years(1);
