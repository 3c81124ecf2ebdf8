import type { Settings } from '@/lib/db/settings';
import type { Campaign, Inspection, Site } from '@/lib/inspection/campaign';
import type { AnalyseResult } from '@/lib/platform/inject';
import type { TabState } from '@/lib/platform/tabs';
import type { Rubric } from '@/lib/scores/rubric';
import type { InspectionView } from './inspection-view';
import type { SheetFilter } from './sheet-rows';
import type { StartAnswers } from './start-answers';

export type PanelTab = 'findings' | 'sheet' | 'evidence' | 'ledger';

/** How the reading of the page in front stands. */
export type Analysis =
  | { status: 'idle' }
  | { status: 'running' }
  /** Read, and kept as a visit unless writing failed. */
  | { status: 'done'; url: string; kept: boolean; ms: number; elements: number; unread: number }
  | { status: 'foreign'; host: string }
  | { status: 'refused'; refusal: Extract<AnalyseResult, { ok: false }> };

/** An inspection as the list of choices shows it. */
export interface InspectionCover {
  inspection: Inspection;
  campaign: Campaign;
  site: Site;
}

export interface OpenForm {
  id: string;
  form: 'dismiss' | 'correct';
}

/** A short answer at the foot of the panel. `undo` and `retry` name what its button does. */
export interface Notice {
  id: string;
  text: string;
  tone: 'done' | 'note' | 'problem';
  action?: { kind: 'undo' | 'retry'; run: () => void };
  /** What the step that failed was about: once a later step about the same is done, the offer to try again is void. */
  about?: string;
}

/** What the panel shows now. The database is the truth; this is the screen. */
export interface PanelState {
  settings: Settings | null;
  rubrics: Rubric[];
  covers: InspectionCover[] | null;
  tab: TabState | null;
  /** `causes` = the browser tells why a link has no connection. */
  permissions: { site: boolean; pictures: boolean; causes: boolean };
  /** Inspection chosen in this panel; `view` follows when it has been read. */
  inspectionId: string | null;
  view: InspectionView | null;
  /** The inspector has left the automatic choice: no inspection is opened by itself any more. */
  choosing: boolean;
  /** Set while the form that starts an inspection is open. */
  starting: StartAnswers | null;
  analysis: Analysis;
  /** A picture is being taken. */
  capturing: boolean;
  /** How far the picture of a whole page is; null = none is being taken. */
  wholePage: { done: number; total: number } | null;
  /** How far the asking of the page's links is; null = none is under way. */
  linkCheck: { done: number; total: number } | null;
  /** How far the pictures of all findings in front are; null = they are not being taken. */
  allPictures: { done: number; total: number } | null;
  /** A picture that a click on the icon will take; `label` null = of the visible area, or of the whole page. */
  waitingPicture: { label: string | null; whole?: true } | null;
  drafts: Readonly<Record<string, string>>;
  room: PanelTab;
  selected: string | null;
  form: OpenForm | null;
  filter: SheetFilter;
  search: string;
  openIndicators: ReadonlySet<string>;
  focusedClause: string | null;
  marksShown: boolean;
  /** The sheet of keys is open. */
  keysShown: boolean;
  /** Where the focus should go once it is on the screen. */
  wanted: { place: 'search' } | { place: 'clause' | 'note'; clause: string } | null;
  notices: Notice[];
}

export const initialState: PanelState = {
  settings: null,
  rubrics: [],
  covers: null,
  tab: null,
  permissions: { site: false, pictures: false, causes: false },
  inspectionId: null,
  view: null,
  choosing: false,
  starting: null,
  analysis: { status: 'idle' },
  capturing: false,
  wholePage: null,
  linkCheck: null,
  allPictures: null,
  waitingPicture: null,
  drafts: {},
  room: 'findings',
  selected: null,
  form: null,
  filter: 'all',
  search: '',
  openIndicators: new Set(),
  focusedClause: null,
  marksShown: true,
  keysShown: false,
  wanted: null,
  notices: [],
};
