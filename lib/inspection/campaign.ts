import type { CalendarYear } from '@/lib/calendar/workdays';
import type { SiteProfile } from '@/lib/scores/site';

export type Purpose = 'official' | 'training' | 'demo';

/** One row of the register. */
export interface Site extends SiteProfile {
  id: string;
  name: string;
  /** 网站标识码, text: leading zeros and letters matter. */
  code: string;
  homeUrl: string;
  /** Hosts that belong to the site, lower case, with port where it is not the scheme's own. */
  hosts: string[];
  region?: string;
  sponsor?: string;
}

/** A rubric, a frozen clock and sites. An inspection started by hand gets a campaign of one site. */
export interface Campaign {
  id: string;
  name: string;
  purpose: Purpose;
  rubric: { id: string; version: string; hash: string };
  /** 监测时间点, ISO 8601 with offset; frozen. */
  asOf: string;
  /** IANA zone, `Asia/Shanghai` by default. */
  timeZone: string;
  /** Statutory calendar years that the office had imported when this began; frozen like the clock. Absent = the published ones only. */
  calendar?: CalendarYear[];
  sites: Site[];
  createdAt: string;
}

/** One site × one campaign × one inspector. What was decided is in the event log; this is the cover sheet. */
export interface Inspection {
  id: string;
  campaignId: string;
  siteId: string;
  /** Name or code of the inspector, for the log. */
  inspector: string;
  createdAt: string;
  updatedAt: string;
  /** Raised with each seal that corrects an earlier one. */
  revision: number;
  /** Pack of the earlier revision that this one replaces. */
  supersedes?: string;
  state: 'open' | 'sealed';
  /** The sealed pack it was imported from; a seal made here is in the log instead. */
  sealedAs?: string;
}
