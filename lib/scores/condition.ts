import type { SiteCondition } from './rubric';
import type { SiteProfile } from './site';

/** Whether a site meets a condition: every member given must hold; an absent property of the site meets none. */
export function conditionHolds(condition: SiteCondition, site: SiteProfile): boolean {
  if (condition.kind && !condition.kind.includes(site.kind)) return false;
  if (condition.externalServices !== undefined && condition.externalServices !== site.externalServices) return false;
  const among = (allowed: string[] | undefined, value: string | undefined) => !allowed || (value !== undefined && allowed.includes(value));
  return among(condition.platform, site.platform) && among(condition.level, site.level) && among(condition.class, site.class);
}
