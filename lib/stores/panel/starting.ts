import { hostOf } from '@/lib/inspection/address';
import { type KindProposal, proposeKind, startInspection } from '@/lib/inspection/start';
import { choosableRubrics } from '@/lib/scores/choosable-rubrics';
import { shortInstant } from '@/lib/text/instant';
import type { PanelContext } from './panel-context';
import type { PanelState } from './panel-state';
import { type StartAnswers, startFormOf, startZone } from './start-answers';

/** What domain and title of the page in front speak for; offered, never assumed. */
export function proposalFor({ tab }: Pick<PanelState, 'tab'>): KindProposal | null {
  return tab?.url ? proposeKind(tab.url, tab.title ?? '') : null;
}

/** The site's name as its title says it: page titles put it after the last dash or bar, or are it. */
function nameFrom(title: string): string {
  return (
    title
      .split(/\s*[|｜_—–-]\s*/)
      .filter(Boolean)
      .at(-1)
      ?.trim() ?? ''
  );
}

/** Starting, resuming and leaving inspections. */
export function createStarting({ deps, get, set, instant, attempt }: PanelContext, open: (id: string | null) => void) {
  const { platform, repositories, hashOf } = deps;
  return {
    /** Opens the form with what is known of the site in front. */
    beginStart: (): void => {
      const { tab, settings } = get();
      if (!tab?.url || !hostOf(tab.url) || !settings) return;
      const answers: StartAnswers = {
        name: nameFrom(tab.title ?? ''),
        kind: null,
        externalServices: null,
        code: '',
        homeUrl: `${new URL(tab.url).origin}/`,
        hosts: '',
        rubric: settings.defaultRubric,
        class: '',
        inspector: settings.inspector,
        asOf: shortInstant(instant(), startZone),
        purpose: 'official',
      };
      set({ starting: answers });
    },
    cancelStart: () => set({ starting: null }),
    /** Stores the campaign of one site with its inspection, and opens it. */
    start: async (answers: StartAnswers): Promise<boolean> => {
      const rubric = choosableRubrics(get().rubrics, answers.kind).find(({ id }) => id === answers.rubric);
      if (!rubric) return false;
      const form = startFormOf(answers, { id: rubric.id, version: rubric.version, hash: hashOf(rubric) }, get().settings?.calendars);
      if (!form) return false;
      const ids = { campaign: platform.newId(), site: platform.newId(), inspection: platform.newId() };
      const made = startInspection(form, ids, instant());
      return attempt(
        async () => {
          await repositories.rubrics.keep(rubric);
          await repositories.inspections.start(made.campaign, made.inspection, { at: instant(), who: made.inspection.inspector });
        },
        () => {
          set({ starting: null, choosing: false });
          open(ids.inspection);
        },
        `start:${answers.homeUrl}`,
      );
    },
    resume: (id: string) => {
      set({ choosing: false, starting: null });
      open(id);
    },
    /** Back to the choice of inspections. */
    leave: () => {
      set({ choosing: true });
      open(null);
    },
    finishFirstRun: ({ inspector, rubric }: { inspector: string; rubric: string }) =>
      attempt(async () => {
        await repositories.settings.set('inspector', inspector);
        await repositories.settings.set('defaultRubric', rubric);
        await repositories.settings.set('firstRunDone', true);
      }),
  };
}
