import type { LexiconEntry } from '@/indicators/vocabulary/wording-lexicon';
import type { CalendarYear } from '@/lib/calendar/workdays';
import type { PendingUpload } from '@/lib/pack/pending-upload';
import type { KeyCard } from '@/lib/pack/sign';
import type { UploadReceipt } from '@/lib/pack/upload-receipt';
import type { Language } from '@/lib/text/language';
import type { XunchaDatabase } from './database';
import { guarded } from './storage-fault';

/** Settings of this profile, with the defaults of a fresh one. */
export interface Settings {
  language: Language;
  scheme: 'system' | 'light' | 'dark';
  /** Name or code for the log; empty until the first run asked. */
  inspector: string;
  defaultRubric: string;
  /** Accepting a finding takes its picture. */
  captureWithDecision: boolean;
  /** Finding kinds whose marks are hidden on the page. */
  hiddenMarks: string[];
  /** Reasons given lately, newest first, offered again. */
  recentReasons: string[];
  /** Keys the inspector has changed, by command. */
  shortcuts: Record<string, string>;
  /** Address of the office for uploads; empty = none. */
  uploadUrl: string;
  /** RFC 3161 time stamp server; empty = none. */
  timestampUrl: string;
  /** Receipts of uploads, newest first. */
  receipts: UploadReceipt[];
  /** Uploads that have not arrived, latest first. */
  outbox: PendingUpload[];
  /** Key cards of inspectors that this office knows. */
  enrolledKeys: KeyCard[];
  /** Fingerprint of the key that sealed what is stored here; differs from this profile's own after a restore elsewhere. Empty = none yet. */
  sealedBy: string;
  firstRunDone: boolean;
  /** Statutory calendar years that the office imported; an inspection freezes them when it starts. */
  calendars: CalendarYear[];
  /** Words that the office looks for beside the built-in lexicon. */
  lexicon: LexiconEntry[];
}

export const defaultSettings: Settings = {
  language: 'zh-CN',
  scheme: 'system',
  inspector: '',
  defaultRubric: 'gov-website-2019',
  captureWithDecision: true,
  hiddenMarks: ['pass'],
  recentReasons: [],
  shortcuts: {},
  uploadUrl: '',
  timestampUrl: '',
  receipts: [],
  outbox: [],
  enrolledKeys: [],
  sealedBy: '',
  firstRunDone: false,
  calendars: [],
  lexicon: [],
};

/** Settings as rows, so that two windows that change different ones do not overwrite each other. */
export function settingsRepository(db: XunchaDatabase) {
  return {
    all: (): Promise<Settings> =>
      guarded(async () => {
        const stored = Object.fromEntries((await db.settings.toArray()).map(({ key, value }) => [key, value]));
        return { ...defaultSettings, ...stored } as Settings;
      }),
    /** Changes one setting by what it is at that moment, so that two windows that add to a list both keep theirs. */
    change: <K extends keyof Settings>(key: K, next: (current: Settings[K]) => Settings[K]) =>
      guarded(() =>
        db.transaction('rw', db.settings, async () => {
          const stored = (await db.settings.get(key))?.value as Settings[K] | undefined;
          await db.settings.put({ key, value: next(stored ?? defaultSettings[key]) });
        }),
      ),
    set: <K extends keyof Settings>(key: K, value: Settings[K]) => guarded(() => db.settings.put({ key, value })),
  };
}
