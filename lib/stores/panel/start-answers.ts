import { hostOf } from '@/lib/inspection/address';
import type { Purpose } from '@/lib/inspection/campaign';
import type { StartForm } from '@/lib/inspection/start';
import type { SiteKind } from '@/lib/scores/site';
import { instantFromText } from '@/lib/text/instant';

/** What stands in the form that starts an inspection; `null` = not answered. */
export interface StartAnswers {
  name: string;
  kind: SiteKind | null;
  externalServices: 'yes' | 'no' | null;
  code: string;
  homeUrl: string;
  /** One host per line or separated by commas. */
  hosts: string;
  /** `''` = none chosen. */
  rubric: string;
  /** Class of the body, where the rubric ranks by class; `''` = not said. */
  class: string;
  inspector: string;
  /** Date and time as typed, in the campaign's zone: `2020-10-01 09:00`. */
  asOf: string;
  purpose: Purpose;
}

export type StartFault = 'name' | 'kind' | 'externalServices' | 'homeUrl' | 'rubric' | 'inspector' | 'asOf';

/** Time zone of a campaign started by hand. */
export const startZone = 'Asia/Shanghai';

/** What is still missing or cannot be read. */
export function startFaults(answers: StartAnswers): StartFault[] {
  const faults: StartFault[] = [];
  if (answers.name.trim() === '') faults.push('name');
  if (answers.kind === null) faults.push('kind');
  if (answers.externalServices === null) faults.push('externalServices');
  if (hostOf(answers.homeUrl) === null) faults.push('homeUrl');
  if (answers.rubric === '') faults.push('rubric');
  if (answers.inspector.trim() === '') faults.push('inspector');
  if (instantFromText(answers.asOf, startZone) === null) faults.push('asOf');
  return faults;
}

/** The form's answers as the start of an inspection, with the calendar years to freeze; `null` while something is missing. */
export function startFormOf(answers: StartAnswers, rubric: StartForm['rubric'], calendar: StartForm['calendar'] = []): StartForm | null {
  const asOf = instantFromText(answers.asOf, startZone);
  if (startFaults(answers).length > 0 || answers.kind === null || asOf === null) return null;
  return {
    name: answers.name,
    kind: answers.kind,
    externalServices: answers.externalServices === 'yes',
    ...(answers.class === '' ? {} : { class: answers.class }),
    code: answers.code,
    homeUrl: answers.homeUrl,
    hosts: answers.hosts.split(/[\s,，;；]+/).map((host) => hostOf(host) ?? host),
    rubric,
    inspector: answers.inspector,
    asOf,
    timeZone: startZone,
    purpose: answers.purpose,
    calendar,
  };
}
