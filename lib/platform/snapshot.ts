import { browser } from 'wxt/browser';
import { sha256 } from '@/lib/evidence/hash';
import { differenceOf } from '@/lib/evidence/moment';
import type { EvidenceSidecar } from '@/lib/evidence/sidecar';
import { CaptureRefused, type Refused, refused } from './capture-refused';
import { randomId } from './clock';
import type { OverlayConnection } from './overlay';
import { preparePage, readPageMoment } from './page-moment';
import { whileDocumentStays } from './same-document';
import { type CaptureContext, momentSidecar } from './sidecars';
import { needRoom } from './visible-picture';

const permission = 'pageCapture';
/** Room that a page with its pictures takes. */
const usualBytes = 20_000_000;

export interface SnapshotRequest {
  tabId: number;
  context: CaptureContext;
  /** Marks on the page are taken off while it is written down. */
  overlay?: Pick<OverlayConnection, 'hideForCapture' | 'showAgain'>;
}

export type SnapshotResult = { ok: true; file: { sidecar: EvidenceSidecar; blob: Blob } } | Refused;

/** Whether this browser can write a page down as one file; Firefox cannot, and its manifest does not ask. */
export function snapshotsOffered(): boolean {
  const { permissions = [], optional_permissions = [] } = browser.runtime.getManifest();
  return [...permissions, ...optional_permissions].some((name) => name === permission);
}

/** Asks to write pages down; call it first thing in a click. At once `true` where that was granted before. */
export async function requestSnapshots(): Promise<boolean> {
  return browser.permissions.request({ permissions: [permission] });
}

/** Writes the page in a tab down as one MHTML file: the document as it stands with its style and pictures, scripts left behind. */
export async function takeSnapshot({ tabId, context, overlay }: SnapshotRequest): Promise<SnapshotResult> {
  try {
    await needRoom(usualBytes);
    await preparePage(tabId);
    return await whileDocumentStays(tabId, async () => {
      await overlay?.hideForCapture();
      const before = await readPageMoment(tabId, []);
      const written = await browser.pageCapture.saveAsMHTML({ tabId });
      const after = await readPageMoment(tabId, []);
      if (!written) throw new CaptureRefused('failed', 'the browser wrote nothing down');
      // Places do not matter for a whole document, so that it may have scrolled meanwhile.
      if (differenceOf(before, after, [0]) === 'page-changed') throw new CaptureRefused('page-changed', 'another page is shown now');
      const blob = new Blob([written], { type: 'multipart/related' });
      const shared = await momentSidecar(tabId, after, context, null);
      const own = { id: randomId(), kind: 'snapshot' as const, mime: blob.type, bytes: blob.size, sha256: await sha256(blob) };
      return { ok: true, file: { blob, sidecar: { ...shared, ...own, rects: [], complete: true } } };
    });
  } catch (thrown) {
    return refused(thrown);
  } finally {
    overlay?.showAgain();
  }
}
