import type { NodeRef } from '@/lib/facts/node-ref';
import type { Finding } from '@/lib/findings/finding';
import type { PictureResult } from '@/lib/platform/capture';
import type { CaptureReason } from '@/lib/platform/capture-refused';
import type { CaptureContextOf } from './capture-context';
import type { InspectionView } from './inspection-view';
import type { MarkKeeper } from './marking';
import { findingInFront } from './page-in-front';
import type { PanelContext } from './panel-context';
import type { WaitingPicture } from './waiting-picture';

interface Subject {
  clauses: string[];
  finding?: Finding;
}

/** What became of a picture; `unsaved` = it was taken and storing it failed, which has been told. */
export type Taken = 'kept' | 'unsaved' | CaptureReason;

/** Pictures: taken with a decision or by hand, stored with what they prove. */
export function createPicturing(
  { deps, get, set, t, act, notify, attempt, inTurn }: PanelContext,
  marks: MarkKeeper,
  contextOf: CaptureContextOf,
  waiting: WaitingPicture,
) {
  const { platform, repositories } = deps;

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
      waiting.forgo();
      return taken === 'kept';
    }
    const { finding } = subject;
    const again = async () => {
      const kept = await takeAndTell(finding ? { ...subject, finding: findingInFront(get(), finding.id) ?? finding } : subject);
      if (kept) notify({ text: t('done.captured'), tone: 'done' });
    };
    if (!waiting.keptFor(taken, { ...(finding ? { finding } : {}), again })) notify({ text: t(`capture.${taken}`), tone: 'note' });
    return false;
  }

  const takeAndTell = async (subject: Subject): Promise<boolean> => tell(await take(subject), subject);

  return {
    take,
    tell,
    /** The picture of a finding that stands in front; elsewhere the decision stays 无证据 until its page is opened. */
    pictureOf: async (finding: Finding): Promise<boolean> => {
      const now = findingInFront(get(), finding.id);
      return now !== undefined && takeAndTell({ finding: now, clauses: now.clauses });
    },
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
