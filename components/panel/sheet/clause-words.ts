import type { Bound, Rule, Window } from '@/lib/scores/rubric';
import type { ClauseLine } from '@/lib/scores/score-sheet';
import type { Translate } from '@/lib/text/translator';
import { sizeOf } from '../figures';

function boundWords(bound: Bound, direction: 'at-least' | 'below', t: Translate): string {
  if (direction === 'below') return t(bound.inclusive ? 'rule.at-most' : 'rule.below', { n: bound.n });
  return t(bound.inclusive ? 'rule.at-least' : 'rule.above', { n: bound.n });
}

/** What a clause costs or earns, in one short sentence: `每处 −0.5`. Points come from the sheet, which knows the site's overrides. */
export function ruleWords(rule: Rule, line: Pick<ClauseLine, 'each' | 'part'>, t: Translate): string {
  const sign = line.part === 'bonus' ? '+' : '−';
  const each = line.each ? `${sign}${sizeOf(line.each)}` : '';
  switch (rule.type) {
    case 'flag':
      return line.part === 'veto' ? t('rule.flag-veto') : t('rule.flag', { each });
    case 'per-item':
      return t('rule.per-item', { unit: rule.unit ?? t('rule.unit'), each });
    case 'count-threshold':
      return t(line.part === 'veto' ? 'rule.count-veto' : 'rule.count', { bound: boundWords(rule.bound, rule.direction, t), each });
    case 'ratio-threshold':
      return t(line.part === 'veto' ? 'rule.ratio-veto' : 'rule.ratio', { bound: boundWords(rule.percent, 'at-least', t), each });
    case 'ratio-step':
      return t('rule.ratio-step', { step: rule.stepPercent, each });
    case 'all-of':
      return t('rule.all-of', { n: rule.n, each });
  }
}

/** A window as the office writes it: `监测时间点前 6 个月`. */
export function windowWords(window: Window, t: Translate): string {
  return t('rule.window', { n: window.n, unit: t(`window.${window.unit}`, { n: window.n }) });
}

/** Whether a clause is decided by a number rather than by yes or no. 均 is one question however many cases are drawn. */
export function takesCount(rule: Rule): boolean {
  return rule.type !== 'flag' && rule.type !== 'all-of';
}

/** Whether the number stands over another one. */
export function takesOf(rule: Rule): boolean {
  return rule.type === 'ratio-step' || rule.type === 'ratio-threshold';
}
