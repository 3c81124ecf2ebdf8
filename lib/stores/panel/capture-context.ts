import type { ServerClock } from '@/lib/evidence/server-clock';
import { fold } from '@/lib/inspection/fold';
import type { CaptureContext } from '@/lib/platform/sidecars';
import type { InspectionView } from './inspection-view';
import type { PanelContext } from './panel-context';

/** Gathers what a picture is told of its inspection. */
export type CaptureContextOf = (view: InspectionView, tabId: number) => Promise<CaptureContext>;

/**
 * What every picture is told of its inspection. The first one has the site's server asked for its time, once an inspection and by an
 * entry of the log; where the server does not say, the sidecars say nothing of it either.
 */
export function createCaptureContext({ deps, act }: PanelContext): CaptureContextOf {
  // Kept until the log's entry has come back from the database, so that pictures in a hurry do not ask again.
  const asked = new Map<string, Promise<number | null>>();
  // Heard and not stored yet, so that a disk that was full does not have the server asked twice.
  const heard = new Map<string, ServerClock>();

  /** Alone of all windows, so that two panels on one inspection do not both ask. */
  async function ask(view: InspectionView, tabId: number): Promise<number | null> {
    const { id } = view.bundle.inspection;
    const { log } = deps.repositories;
    const learn = async (): Promise<number | null> => {
      const known = fold(await log.of(id)).serverClock;
      if (known) return known.offsetMs;
      const clock = heard.get(id) ?? (await deps.platform.readServerClock(tabId));
      if (!clock) return null;
      heard.set(id, clock);
      await log.append(id, [{ type: 'server-clock-read', ...clock }], act(view));
      return clock.offsetMs;
    };
    // What the log does not hold no sidecar claims, and the next picture tries again; a full disk is told by the picture itself.
    const offsetMs = await deps.platform.exclusively(`server-clock ${id}`, learn).catch(() => null);
    if (offsetMs === null) asked.delete(id);
    return offsetMs;
  }

  async function offset(view: InspectionView, tabId: number): Promise<number | null> {
    const { id } = view.bundle.inspection;
    if (view.state.serverClock) return view.state.serverClock.offsetMs;
    const asking = asked.get(id) ?? ask(view, tabId);
    asked.set(id, asking);
    return asking;
  }

  return async (view, tabId) => {
    const { campaign, inspection } = view.bundle;
    const offsetMs = await offset(view, tabId);
    return {
      inspectionId: inspection.id,
      asOf: campaign.asOf,
      timeZone: campaign.timeZone,
      inspector: inspection.inspector,
      ...(offsetMs === null ? {} : { clockOffsetMs: offsetMs }),
    };
  };
}
