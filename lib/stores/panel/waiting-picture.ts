import type { Finding } from '@/lib/findings/finding';
import type { CaptureReason } from '@/lib/platform/capture-refused';
import { isInFront } from './page-in-front';
import type { PanelContext } from './panel-context';

/** A click on the icon lifts these: it lets the page in front be read and photographed. */
const liftedByClick: ReadonlySet<string> = new Set<CaptureReason>(['needs-toolbar-click', 'no-permission']);

/** What waits: the picture of a finding, of the visible area, or of the whole page. */
export interface AwaitedPicture {
  finding?: Finding;
  whole?: true;
  /** Takes it, once the browser allows pictures of its page. */
  again: () => Promise<unknown>;
}

/** The one picture that the browser wants a click on its icon for: kept in mind, and taken by the click. */
export function createWaitingPicture({ get, set }: PanelContext) {
  let awaited: AwaitedPicture | null = null;

  function wait(next: AwaitedPicture | null): void {
    awaited = next;
    set({ waitingPicture: next && { label: next.finding?.subject.label ?? null, ...(next.whole ? { whole: true } : {}) } });
  }

  return {
    /** Keeps a picture that was refused, where a click on the icon would lift the refusal; else answers false. */
    keptFor: (why: CaptureReason, picture: AwaitedPicture): boolean => {
      if (!liftedByClick.has(why)) return false;
      wait(picture);
      return true;
    },
    /** The browser allows pictures of the page in front now: takes the one that waited for it, once its page is in front. */
    take: async (): Promise<void> => {
      const picture = awaited;
      if (!picture || (picture.finding && !isInFront(get(), picture.finding.id))) return;
      wait(null);
      await picture.again();
    },
    /** The page was left: a picture of what it showed cannot be had any more; that of a finding waits until its page is back. */
    leavePage: (): void => {
      if (awaited && !awaited.finding) wait(null);
    },
    /** The inspector does without the picture that waits, or has another one now. */
    forgo: (): void => wait(null),
  };
}

export type WaitingPicture = ReturnType<typeof createWaitingPicture>;
