import type { CalendarYear } from '@/lib/calendar/workdays';
import type { SiteKind } from '@/lib/scores/site';
import { hostOf } from './address';
import type { Campaign, Inspection, Purpose, Site } from './campaign';

/** What the inspector says once when an inspection starts. */
export interface StartForm {
  name: string;
  kind: SiteKind;
  externalServices: boolean;
  level?: string;
  class?: string;
  code: string;
  homeUrl: string;
  hosts: string[];
  sponsor?: string;
  rubric: { id: string; version: string; hash: string };
  inspector: string;
  /** 监测时间点, ISO 8601 with offset. */
  asOf: string;
  timeZone: string;
  /** The office's own calendar years, frozen with the clock. */
  calendar?: CalendarYear[];
  purpose: Purpose;
}

/** A campaign of one site and its inspection. Ids and instant come from the caller. */
export function startInspection(
  form: StartForm,
  ids: { campaign: string; site: string; inspection: string },
  now: string,
): { campaign: Campaign; site: Site; inspection: Inspection } {
  const site: Site = {
    id: ids.site,
    name: form.name.trim(),
    kind: form.kind,
    externalServices: form.externalServices,
    code: form.code.trim(),
    homeUrl: form.homeUrl,
    hosts: [...new Set([hostOf(form.homeUrl) ?? '', ...form.hosts.map((host) => host.trim().toLowerCase())])].filter(Boolean),
    ...(form.level ? { level: form.level } : {}),
    ...(form.class ? { class: form.class } : {}),
    ...(form.sponsor?.trim() ? { sponsor: form.sponsor.trim() } : {}),
  };
  const campaign: Campaign = {
    id: ids.campaign,
    name: site.name,
    purpose: form.purpose,
    rubric: form.rubric,
    asOf: form.asOf,
    timeZone: form.timeZone,
    ...(form.calendar && form.calendar.length > 0 ? { calendar: form.calendar } : {}),
    sites: [site],
    createdAt: now,
  };
  const inspection: Inspection = {
    id: ids.inspection,
    campaignId: campaign.id,
    siteId: site.id,
    inspector: form.inspector.trim(),
    createdAt: now,
    updatedAt: now,
    revision: 1,
    state: 'open',
  };
  return { campaign, site, inspection };
}

export interface KindProposal {
  kind: SiteKind;
  level?: string;
  because: 'domain-ministry' | 'title-portal' | 'domain-department' | 'title-department';
}

/**
 * What kind of site this may be, by domain and title. A proposal for the inspector to confirm, never assumed: `null` where nothing speaks
 * for any kind. Domain rules: 国办发〔2017〕47号 (portals `www.x.gov.cn`, departments `y.x.gov.cn`).
 */
export function proposeKind(url: string, title: string): KindProposal | null {
  const host = hostOf(url)?.replace(/:\d+$/, '') ?? '';
  if (/(?:省|自治区)人民政府/.test(title)) return { kind: 'portal', level: 'province', because: 'title-portal' };
  if (/[州市盟]人民政府/.test(title)) return { kind: 'portal', level: 'city', because: 'title-portal' };
  if (/[县区旗]人民政府/.test(title)) return { kind: 'portal', level: 'county', because: 'title-portal' };
  if (/中华人民共和国.{1,12}(?:部|委员会|署|总局)/.test(title))
    return { kind: 'ministry-portal', level: 'ministry', because: 'domain-ministry' };
  if (/(?:局|委员会|厅|办公室|中心)(?:门户)?(?:网站|官网)?\s*$/.test(title.split(/[-_|—]/)[0] ?? ''))
    return { kind: 'department', because: 'title-department' };
  if (/^(?!www\.)[a-z0-9-]+\.[a-z0-9-]+\.gov\.cn$/.test(host)) return { kind: 'department', because: 'domain-department' };
  return null;
}
