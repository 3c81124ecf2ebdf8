import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Settings } from '@/lib/db/settings';
import type { Finding } from '@/lib/findings/finding';
import type { Correction } from '@/lib/inspection/event';
import { createAnalysing } from './analysing';
import { createAsking } from './asking';
import { createCaptureContext } from './capture-context';
import { createCheckingLinks } from './checking-links';
import { createCommanding } from './commanding';
import { createDeciding } from './deciding';
import { createFollowing } from './following';
import { createGoing } from './going';
import { createMarking } from './marking';
import { createNoting } from './noting';
import { findingOf } from './page-in-front';
import { createPanelContext } from './panel-context';
import type { PanelDeps } from './panel-deps';
import { initialState, type PanelState } from './panel-state';
import { createPicturing } from './picturing';
import { createPicturingAll } from './picturing-all';
import { createScreen } from './screen';
import { createSnapshots } from './snapshots';
import { createStarting } from './starting';
import { createWaitingPicture } from './waiting-picture';
import { createWholePages } from './whole-pages';

/** The panel's state and everything that can be done in it. */
export interface PanelStore {
  state: StoreApi<PanelState>;
  actions: ReturnType<typeof bindActions>['acts'];
  /** Follows database, tab and permissions; answers with how to stop. */
  follow: () => () => void;
}

function bindActions(state: StoreApi<PanelState>, deps: PanelDeps) {
  const context = createPanelContext(state, deps);
  const marks = createMarking(context);
  const analysing = createAnalysing(context);
  const deciding = createDeciding(context);
  const contextOf = createCaptureContext(context);
  const waiting = createWaitingPicture(context);
  const picturing = createPicturing(context, marks, contextOf, waiting);
  const picturingAll = createPicturingAll(context, picturing);
  const wholePages = createWholePages(context, marks, contextOf, waiting);
  const snapshots = createSnapshots(context, marks, contextOf);
  const going = createGoing(context, analysing);
  const following = createFollowing(context, { analysing, picturing, waiting, marks });
  state.subscribe(() => marks.refresh());

  const withPicture = async (finding: Finding | null): Promise<void> => {
    if (finding && state.getState().settings?.captureWithDecision) await picturing.pictureOf(finding);
  };
  const acts = {
    ...createScreen(context),
    ...createNoting(context),
    ...createStarting(context, following.open),
    ...deciding,
    ...createAsking(context),
    ...createCheckingLinks(context, analysing),
    analyse: analysing.analyse,
    addHost: analysing.addHost,
    capture: picturing.capture,
    takeSnapshot: snapshots.takeSnapshot,
    captureAll: picturingAll.captureAll,
    stopAllPictures: picturingAll.stopAll,
    forgoWaiting: waiting.forgo,
    captureWhole: wholePages.captureWhole,
    stopWhole: wholePages.stopWhole,
    openPage: going.openPage,
    accept: async (id: string) => withPicture(await deciding.accept(id)),
    correct: async (id: string, correction: Correction, why: string) => withPicture(await deciding.correct(id, correction, why)),
    /** Shows the place of a finding, on its own page if that is not in front. */
    locate: async (id: string) => {
      const finding = findingOf(state.getState(), id);
      if (finding && (await going.bringForward(finding))) await marks.locate(id);
    },
    /** The row of a finding, on its own page if that is not in front. */
    openFinding: async (id: string) => {
      const finding = findingOf(state.getState(), id);
      if (finding && (await going.bringForward(finding))) state.setState({ room: 'findings', selected: id });
    },
    /** The picture that a decision still lacks, after opening its page if need be. */
    prove: async (id: string) => {
      const finding = findingOf(state.getState(), id);
      const current = finding && (await going.bringForward(finding));
      if (current) await picturing.pictureOf(current);
    },
    setSetting: <K extends keyof Settings>(key: K, value: Settings[K]) =>
      context.attempt(async () => void (await deps.repositories.settings.set(key, value)), undefined, `setting ${key}`),
    openWorkbench: (path: string) => deps.platform.openWorkbench(path),
    openPicture: (id: string, other?: string) => deps.platform.openPicture(id, other),
  };
  return { acts: { ...acts, ...createCommanding(context, acts) }, follow: following.follow };
}

/** Builds a panel on its collaborators; nothing runs until it is told to follow. */
export function createPanelStore(deps: PanelDeps): PanelStore {
  const state = createStore<PanelState>(() => initialState);
  const { acts, follow } = bindActions(state, deps);
  return { state, actions: acts, follow };
}
