import type { NodeRef } from '@/lib/facts/node-ref';
import type { Finding } from '@/lib/findings/finding';
import type { PictureResult } from '@/lib/platform/capture';
import type { CaptureReason } from '@/lib/platform/capture-refused';
import type { CaptureContextOf } from './capture-context';
import type { InspectionView } from './inspection-view';
import type { MarkKeeper } from './marking';
import { isInFront } from './page-in-front';
import type { PanelContext } from './panel-context';

interface Subject {
  clauses: string[];
  finding?: Finding;
}

/** What became of a picture; `unsaved` = it was taken and storing it failed, which has been told. */
export type Taken = 'kept' | 'unsaved' | CaptureReason;

/** A click on the icon lifts these: it lets the page in front be read and photographed. */
const liftedByClick: ReadonlySet<Taken> = new Set<Taken>(['needs-toolbar-click', 'no-permission']);

/** Pictures: taken with a decision or by hand, stored with what they prove. */
export function createPicturing(
  { deps, get, set, t, act, notify, attempt, inTurn }: PanelContext,
  marks: MarkKeeper,
  contextOf: CaptureContextOf,
) {
  const { platform, repositories } = deps;
  // What the browser wants a click on its icon for; the click takes it up again.
  let waiting: Subject | null = null;

  function wait(subject: Subject | null): void {
    waiting = subject;
    set({ waitingPicture: subject && { label: subject.finding?.subject.label ?? null } });
  }

  async function store(
    result: Extract<PictureResult, { ok: true }>,
    view: InspectionView,
    { clauses, finding }: Subject,
  ): Promise<boolean> {
    const use = { clauses, ...(finding ? { findingId: finding.id } : {}) };
    // The cut goes last: it cites the whole picture, which must be there first.
    const pieces = result.element ? [result.visible, result.element] : [result.visible];
    return attempt(() => repositories.evidence.addAll(pieces, use, act(view)));
  }

  async function takeNow(subject: Subject, signal?: AbortSignal): Promise<Taken> {
    const { tab, view, settings } = get();
    if (!tab || !view || !settings || view.bundle.inspection.state === 'sealed') return 'failed';
    const refs: readonly NodeRef[] = subject.finding?.refs ?? [];
    set({ capturing: true });
    try {
      const overlay = marks.connection(tab.tabId);
      const result = await platform.takePicture({
        tabId: tab.tabId,
        windowId: tab.windowId,
        context: await contextOf(view, tab.tabId),
        marks: refs.map((ref) => ({
          ref,
          label: subject.finding?.subject.label ?? '',
          ...(subject.finding ? { findingId: subject.finding.id } : {}),
        })),
        ...(subject.finding && refs.length > 0 ? { documentId: subject.finding.page.documentId } : {}),
        ...(overlay ? { overlay } : {}),
        ...(signal ? { signal } : {}),
      });
      if (!result.ok) return result.why;
      return (await store(result, view, subject)) ? 'kept' : 'unsaved';
    } finally {
      set({ capturing: false });
    }
  }

  /** Takes a picture and stores it, after those asked for before; says nothing but what storing has to say. */
  const take = (subject: Subject, signal?: AbortSignal) => inTurn(() => takeNow(subject, signal));

  /** Says why there is no picture; what a click on the icon would lift is kept until then. */
  function tell(taken: Taken, subject: Subject): boolean {
    if (taken === 'kept' || taken === 'unsaved') {
      wait(null);
      return taken === 'kept';
    }
    if (liftedByClick.has(taken)) wait(subject);
    else notify({ text: t(`capture.${taken}`), tone: 'note' });
    return false;
  }

  const takeAndTell = async (subject: Subject) => tell(await take(subject), subject);
  const current = (finding: Finding) => get().view?.findings.find(({ id }) => id === finding.id) ?? finding;

  return {
    take,
    tell,
    /** The picture of a finding that stands in front; elsewhere the decision stays 无证据 until its page is opened. */
    pictureOf: async (finding: Finding): Promise<boolean> => {
      if (!isInFront(get(), finding.id)) return false;
      const now = current(finding);
      return takeAndTell({ finding: now, clauses: now.clauses });
    },
    /** The browser allows pictures of the page in front now: takes the one that waited for it, once its page is in front. */
    takeWaiting: async (): Promise<void> => {
      const subject = waiting;
      if (!subject || (subject.finding && !isInFront(get(), subject.finding.id))) return;
      wait(null);
      const finding = subject.finding && current(subject.finding);
      if (await takeAndTell(finding ? { ...subject, finding } : subject)) notify({ text: t('done.captured'), tone: 'done' });
    },
    /** The page was left: a picture of what it showed cannot be had any more; that of a finding waits until its page is back. */
    leavePage: (): void => {
      if (waiting && !waiting.finding) wait(null);
    },
    /** The inspector does without the picture that waits. */
    forgoWaiting: (): void => wait(null),
    /** The visible area as it stands, for the clause in hand where there is one. */
    capture: async (): Promise<boolean> => {
      const { room, focusedClause } = get();
      const clauses = room === 'sheet' && focusedClause ? [focusedClause] : [];
      const kept = await takeAndTell({ clauses });
      if (kept) notify({ text: t('done.captured'), tone: 'done' });
      return kept;
    },
  };
}

export type Picturing = ReturnType<typeof createPicturing>;
