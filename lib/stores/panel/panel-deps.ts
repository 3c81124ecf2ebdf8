import type { Repositories } from '@/lib/db/repositories';
import type { ServerClock } from '@/lib/evidence/server-clock';
import type { AnyCheck } from '@/lib/findings/define-check';
import type { PictureRequest, PictureResult } from '@/lib/platform/capture';
import type { CheckLinksRequest, CheckLinksResult } from '@/lib/platform/check-links';
import type { FullPageRequest, FullPageResult } from '@/lib/platform/full-page';
import type { AnalyseOptions, AnalyseResult } from '@/lib/platform/inject';
import type { OverlayConnection } from '@/lib/platform/overlay';
import type { SnapshotRequest, SnapshotResult } from '@/lib/platform/snapshot';
import type { TabChange, TabState } from '@/lib/platform/tabs';
import type { Rubric } from '@/lib/scores/rubric';

/** What the panel asks of the browser; the entrypoint hands in the real one, tests their own. */
export interface PanelPlatform {
  /** Milliseconds since 1970. */
  now(): number;
  newId(): string;
  currentTab(): Promise<TabState | null>;
  watchTab(callback: (change: TabChange, tab: TabState | null) => void): () => void;
  analyseTab(tabId: number, options: AnalyseOptions): Promise<AnalyseResult>;
  /** Asks the server of the page in the tab for its time; null = the page may not be asked. */
  readServerClock(tabId: number): Promise<ServerClock | null>;
  /** Does work under a name that no other window does at the same time. */
  exclusively<T>(name: string, work: () => Promise<T>): Promise<T>;
  takePicture(request: PictureRequest): Promise<PictureResult>;
  takeFullPage(request: FullPageRequest): Promise<FullPageResult>;
  /** Asks every address that the page in a tab leads to. */
  checkLinks(request: CheckLinksRequest): Promise<CheckLinksResult>;
  /** Whether this browser can write a page down as one file. */
  snapshotsOffered(): boolean;
  requestSnapshots(): Promise<boolean>;
  takeSnapshot(request: SnapshotRequest): Promise<SnapshotResult>;
  connectOverlay(tabId: number): OverlayConnection;
  /** Shows an address in the tab and waits until it has loaded; null = it did not. */
  openPage(tabId: number, url: string): Promise<TabState | null>;
  openWorkbench(path: string): void;
  /** Opens the page of a picture, alone or beside another, in a tab of its own. */
  openPicture(id: string, other?: string): void;
  hasSite(url: string): Promise<boolean>;
  requestSite(...urls: string[]): Promise<boolean>;
  hasAllSites(): Promise<boolean>;
  requestAllSites(): Promise<boolean>;
  /** Whether the browser tells why a link has no connection. */
  hasCauses(): Promise<boolean>;
  requestCauses(): Promise<boolean>;
  onPermissionChange(callback: () => void): () => void;
  /** The toolbar icon was pressed, or one of the browser's own commands, for this panel's tab. */
  onCommand(callback: (command: 'toolbar' | 'capture' | 'toggle-overlay', tabId: number) => void): () => void;
}

/** Everything that the panel's store is given. */
export interface PanelDeps {
  repositories: Repositories;
  platform: PanelPlatform;
  checks: ReadonlyMap<string, AnyCheck>;
  hashOf(rubric: Rubric): string;
  version: string;
}
