import { hostOf } from '@/lib/inspection/address';
import type { InspectionBundle } from '@/lib/inspection/bundle';
import { genesis } from '@/lib/inspection/log';
import { canonicalBytes } from './canonical';
import { sha256Of } from './digest';
import { type PackAct, type PackEdition, packFormat } from './format';

/** What makes one pack another pack. */
export interface PackKey {
  inspectionId: string;
  revision: number;
  logHead: string;
  act: PackAct;
  edition: PackEdition;
  version: string;
  language: string;
}

/** Hash of the last log entry; the chain's beginning where there is none. */
export function logHeadOf(bundle: Pick<InspectionBundle, 'log'>): string {
  return bundle.log.at(-1)?.hash ?? genesis;
}

/** A pack's id follows from what it holds, so that writing the same record again gives the same pack, not another one. */
export async function packIdOf(key: PackKey): Promise<string> {
  return (await sha256Of(canonicalBytes({ format: packFormat, ...key }))).slice(0, 32);
}

/** Name of file and top folder: ASCII only, told apart by site, as-of date, revision and the head of the pack's id. */
export function packName(bundle: InspectionBundle, act: PackAct, edition: PackEdition, packId: string): string {
  const host = hostOf(bundle.site.homeUrl)?.replace(/:\d+$/, '') ?? '';
  const site = (bundle.site.code || host).replace(/[^0-9A-Za-z.-]+/g, '').replace(/^[.-]+/, '') || 'site';
  const day = bundle.campaign.asOf.slice(0, 10).replaceAll('-', '');
  const marks = [act === 'working-copy' ? 'working' : '', edition === 'public' ? 'public' : ''].filter(Boolean);
  return ['xuncha', site.slice(0, 60), day, `r${bundle.inspection.revision}`, packId.slice(0, 8), ...marks].join('-');
}
