import { conditionHolds } from './condition';
import { type Rational, rational } from './rational';
import type { Indicator } from './rubric';
import type { SiteProfile } from './site';

/** The indicator's points for this site, which cap its clauses; null = no cap. */
export function capOf(indicator: Indicator, site: SiteProfile): Rational | null {
  const override = indicator.overridePoints?.find(({ when }) => conditionHolds(when, site));
  const text = override?.points ?? indicator.points;
  return text === null ? null : rational(text);
}

/** The cap shared by the clauses of a group; null = none. */
export function groupCapOf(indicator: Indicator, group: string | undefined): Rational | null {
  const text = group === undefined ? undefined : indicator.capGroups?.[group];
  return text === undefined ? null : rational(text);
}
