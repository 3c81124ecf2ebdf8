import type { StoreApi } from 'zustand/vanilla';
import type { Act } from '@/lib/db/log';
import { XunchaError } from '@/lib/errors/xuncha-error';
import { isoInZone } from '@/lib/platform/clock';
import { inLanguage, type Language } from '@/lib/text/language';
import { createTranslator, type Translate } from '@/lib/text/translator';
import type { InspectionView } from './inspection-view';
import type { PanelDeps } from './panel-deps';
import type { Notice, PanelState } from './panel-state';
import { startZone } from './start-answers';
import { createTurns, type InTurn } from './turns';

/** What the groups of actions share: state, collaborators, words, the clock and the one way in which faults are told. */
export interface PanelContext {
  deps: PanelDeps;
  get: () => PanelState;
  set: StoreApi<PanelState>['setState'];
  t: Translate;
  language: () => Language;
  /** Now, ISO 8601 with the offset of the inspection's zone. */
  instant: () => string;
  /** Who acts, when and why, for the log. */
  act: (view: InspectionView, why?: string) => Act;
  notify: (notice: Omit<Notice, 'id'>) => void;
  /**
   * Runs a step that may fail, all of it or nothing; a fault is shown with a way to try again and never passes for success. What follows from
   * success (`done`) is done at whichever try succeeds. A step that says what it is `about` takes back older offers to try the same.
   */
  attempt: (step: () => Promise<void>, done?: () => unknown, about?: string) => Promise<boolean>;
  /** One picture at a time: the next one must not scroll a page away that is being walked. */
  inTurn: InTurn;
  /** Waits until the state fits. Whoever waits says in the condition when waiting has become pointless. */
  until: (fits: () => boolean) => Promise<void>;
}

/** What undoing and redoing are about: the last step, whichever it is by then. So any later step makes an offer to try them again void. */
export const aboutLastStep = 'last-step';

/** Binds the context to one store. */
export function createPanelContext(store: StoreApi<PanelState>, deps: PanelDeps): PanelContext {
  const get = store.getState;
  const language = (): Language => get().settings?.language ?? 'zh-CN';
  const t: Translate = (key, values) => createTranslator(language())(key, values);
  const zone = () => get().view?.bundle.campaign.timeZone ?? startZone;
  const instant = () => isoInZone(deps.platform.now(), zone());
  const notify = (notice: Omit<Notice, 'id'>) => {
    const id = deps.platform.newId();
    // What was not saved stays in sight; of the rest only the newest.
    store.setState(({ notices }) => ({ notices: [...notices.filter(({ tone }) => tone === 'problem').slice(-1), { ...notice, id }] }));
  };
  const withdraw = (...abouts: string[]) =>
    store.setState(({ notices }) => ({ notices: notices.filter(({ about }) => about === undefined || !abouts.includes(about)) }));
  const attempt = async (step: () => Promise<void>, done?: () => unknown, about?: string): Promise<boolean> => {
    try {
      await step();
    } catch (thrown) {
      const text =
        thrown instanceof XunchaError ? inLanguage(thrown.sentence, language()) : t('panel.unexpected', { message: String(thrown) });
      if (about) withdraw(about);
      notify({ text, tone: 'problem', action: { kind: 'retry', run: () => void attempt(step, done, about) }, ...(about ? { about } : {}) });
      return false;
    }
    if (about) withdraw(about, aboutLastStep);
    await done?.();
    return true;
  };
  return {
    deps,
    get,
    set: store.setState,
    t,
    language,
    instant,
    act: (view, why) => ({ at: instant(), who: view.bundle.inspection.inspector, ...(why ? { why } : {}) }),
    notify,
    attempt,
    inTurn: createTurns(),
    until: (fits) =>
      new Promise((resolve) => {
        if (fits()) return resolve();
        const stop = store.subscribe(() => {
          if (!fits()) return;
          stop();
          resolve();
        });
      }),
  };
}
