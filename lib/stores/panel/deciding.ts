import type { Finding } from '@/lib/findings/finding';
import { contributionsOf } from '@/lib/inspection/contributions';
import type { Correction, EventBody } from '@/lib/inspection/event';
import type { Judgement } from '@/lib/scores/judgement';
import { findingOf } from './page-in-front';
import { aboutLastStep, type PanelContext } from './panel-context';

const mostReasons = 12;

/** What an act is about: a later one about the same replaces it. */
function aboutOf(event: EventBody): string {
  if ('finding' in event) return `finding:${event.finding.id}`;
  if ('findingId' in event) return `finding:${event.findingId}`;
  if ('judgement' in event) return `clause:${event.judgement.clause}`;
  if ('clause' in event) return `clause:${event.clause}`;
  if ('evidenceId' in event) return `evidence:${event.evidenceId}`;
  if ('key' in event) return `subject:${event.key}`;
  return 'from' in event ? `subject:${event.from}` : event.type;
}

/** What the inspector decides. Each act is one entry of the log; the screen follows the database, so nothing shows as saved that is not. */
export function createDeciding({ deps, get, set, t, act, notify, attempt }: PanelContext) {
  const { repositories } = deps;

  async function remember(why: string): Promise<void> {
    const recent = get().settings?.recentReasons ?? [];
    await repositories.settings.set('recentReasons', [why, ...recent.filter((reason) => reason !== why)].slice(0, mostReasons));
  }

  async function write(event: EventBody, done: string, why?: string): Promise<boolean> {
    const { view } = get();
    if (!view) return false;
    return attempt(
      async () => void (await repositories.log.append(view.bundle.inspection.id, [event], act(view, why))),
      async () => {
        set({ form: null });
        notify({ text: done, tone: 'done', action: { kind: 'undo', run: () => void undo() } });
        // A step of its own: trying it again must not decide a second time.
        if (why) await attempt(() => remember(why));
      },
      aboutOf(event),
    );
  }

  async function step(kind: 'undo' | 'redo'): Promise<void> {
    const { view } = get();
    if (!view || view.state[kind] === null) return;
    await attempt(
      async () => void (await repositories.log[kind](view.bundle.inspection.id, act(view))),
      () => notify({ text: t(kind === 'undo' ? 'done.undone' : 'done.redone'), tone: 'done' }),
      aboutLastStep,
    );
  }

  const undo = () => step('undo');

  return {
    undo,
    redo: () => step('redo'),
    /** Accepts a finding; answers with it, so that its picture can be taken. */
    accept: async (id: string): Promise<Finding | null> => {
      const { view } = get();
      const finding = findingOf(get(), id);
      if (!view || !finding) return null;
      const contributions = contributionsOf(finding, view.bundle.rubric);
      const kept = await write({ type: 'finding-accepted', finding, contributions }, t('done.accepted', { label: finding.subject.label }));
      return kept ? finding : null;
    },
    dismiss: async (id: string, why: string): Promise<void> => {
      const finding = findingOf(get(), id);
      if (finding) await write({ type: 'finding-dismissed', finding }, t('done.dismissed', { label: finding.subject.label }), why);
    },
    correct: async (id: string, correction: Correction, why: string): Promise<Finding | null> => {
      const { view } = get();
      const finding = findingOf(get(), id);
      if (!view || !finding) return null;
      const contributions = contributionsOf(finding, view.bundle.rubric, correction);
      const event: EventBody = { type: 'finding-corrected', finding, correction, contributions };
      return (await write(event, t('done.corrected', { label: finding.subject.label }), why)) ? finding : null;
    },
    reopen: (findingId: string) => write({ type: 'finding-reopened', findingId }, t('done.reopened')),
    judge: (judgement: Judgement, why?: string) =>
      write({ type: 'judgement-set', judgement }, t('done.judged', { clause: judgement.clause }), why),
    clear: (clause: string) => write({ type: 'judgement-cleared', clause }, t('done.cleared', { clause })),
    classify: (key: string, value: string, why: string) => write({ type: 'subject-classed', key, class: value }, t('done.classed'), why),
    merge: (from: string, into: string, why: string) => write({ type: 'subject-merged', from, into }, t('done.merged'), why),
    split: (key: string) => write({ type: 'subject-split', key }, t('done.split')),
    attach: (evidenceId: string, clauses: string[]) => write({ type: 'evidence-attached', evidenceId, clauses }, t('done.attached')),
    removeEvidence: (evidenceId: string) => write({ type: 'evidence-removed', evidenceId }, t('done.evidence-removed')),
  };
}
