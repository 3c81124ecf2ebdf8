import Dexie, { type EntityTable, type Table } from 'dexie';
import type { EvidenceSidecar } from '@/lib/evidence/sidecar';
import type { Campaign, Inspection } from '@/lib/inspection/campaign';
import type { LogEntry } from '@/lib/inspection/event';
import type { Visit } from '@/lib/inspection/visit';
import type { Rubric } from '@/lib/scores/rubric';
import * as initial from './upgrades/001-initial';

/** Bytes of one piece of evidence, apart from what is told about it, so that lists never load pictures. */
export interface StoredBytes {
  id: string;
  blob: Blob;
}

/** Text being typed, kept at each keystroke, so that a killed browser loses no note. */
export interface Draft {
  inspectionId: string;
  key: string;
  text: string;
}

export interface Setting {
  key: string;
  value: unknown;
}

export interface StoredRubric {
  id: string;
  version: string;
  hash: string;
  rubric: Rubric;
}

export interface DeviceKey {
  id: string;
  /** Not extractable: it signs here and nowhere else. */
  privateKey: CryptoKey;
  publicKey: JsonWebKey;
  createdAt: string;
}

/** The database of the extension's own origin. Content scripts must never open it: there it would belong to the site. */
export class XunchaDatabase extends Dexie {
  campaigns!: EntityTable<Campaign, 'id'>;
  inspections!: EntityTable<Inspection, 'id'>;
  visits!: EntityTable<Visit, 'id'>;
  log!: Table<LogEntry, [string, number]>;
  evidence!: EntityTable<EvidenceSidecar, 'id'>;
  pictures!: EntityTable<StoredBytes, 'id'>;
  thumbnails!: EntityTable<StoredBytes, 'id'>;
  drafts!: Table<Draft, [string, string]>;
  settings!: EntityTable<Setting, 'key'>;
  rubrics!: Table<StoredRubric, [string, string]>;
  deviceKeys!: EntityTable<DeviceKey, 'id'>;

  constructor(name = 'xuncha') {
    super(name);
    this.version(initial.version).stores(initial.stores);
  }
}
