import { Fragment, useState } from 'react';
import { Dialog } from '@/components/ui/Dialog';
import { OutcomeShape } from '@/components/ui/OutcomeShape';
import { useWords } from '@/components/ui/Words';
import type { VetoCounter } from '@/lib/inspection/ledger';
import type { PlacedClause } from '@/lib/scores/clauses';

export interface VetoCountersProps {
  counters: readonly VetoCounter[];
  /** Names the counters by their indicators: the wording of a clause is too long for a line. */
  clauses: ReadonlyMap<string, PlacedClause>;
  onOpenPage: (url: string) => void;
}

/** Subjects that findings propose and nobody has accepted yet. */
function pendingOf({ seen, accepted }: VetoCounter): VetoCounter['seen'] {
  return seen.filter(({ key }) => !accepted.some((each) => each.key === key));
}

/** Near its bound with all that is suspected: reached, or one or two short of it. */
function isNear(counter: VetoCounter): boolean {
  return counter.accepted.length + pendingOf(counter).length >= Math.max(1, counter.bound - 2);
}

/** How near each countable veto is: accepted subjects against the bound, suspected ones beside; opens to the pages behind. */
export function VetoCounters({ counters, clauses, onOpenPage }: VetoCountersProps) {
  const { t, language } = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const shown = counters.filter(({ seen, accepted }) => seen.length + accepted.length > 0);
  const chosen = counters.find(({ clause }) => clause === open);
  if (shown.length === 0) return null;
  const indicatorOf = (clause: string) => clauses.get(clause)?.indicator;
  const nameOf = (clause: string) => {
    const indicator = indicatorOf(clause);
    return (language === 'en' && indicator?.en) || indicator?.name || '';
  };
  return (
    <div className="flex flex-wrap items-center gap-1 text-tiny">
      {shown.map((counter, index) => (
        <Fragment key={counter.clause}>
          {nameOf(counter.clause) !== nameOf(shown[index - 1]?.clause ?? '') && <span className="text-soft">{nameOf(counter.clause)}</span>}
          <button
            type="button"
            title={counter.name}
            onClick={() => setOpen(counter.clause)}
            className="figures inline-flex min-h-6 items-center gap-1 rounded border border-line px-1.5 whitespace-nowrap text-soft hover:bg-sunken"
          >
            {isNear(counter) && <OutcomeShape tone="veto" size={9} />}
            <span className="sr-only">{counter.name}</span>
            <span className="font-mono">{counter.clause.replace(indicatorOf(counter.clause)?.id ?? '', '') || counter.clause}</span>
            <strong className={isNear(counter) ? 'text-veto' : 'text-text'}>
              {counter.accepted.length}/{counter.bound}
            </strong>
            {pendingOf(counter).length > 0 && <span>{t('panel.suspected', { n: pendingOf(counter).length })}</span>}
          </button>
        </Fragment>
      ))}
      {chosen && (
        <Dialog
          open
          title={`${nameOf(chosen.clause)} ${chosen.accepted.length}/${chosen.bound}`}
          description={`${chosen.name} ${t('panel.counter-hint')}`}
          closeLabel={t('ui.close')}
          onClose={() => setOpen(null)}
        >
          <SubjectList title={t('panel.accepted-subjects')} subjects={chosen.accepted} onOpenPage={onOpenPage} />
          <SubjectList title={t('panel.seen-subjects')} subjects={pendingOf(chosen)} onOpenPage={onOpenPage} />
        </Dialog>
      )}
    </div>
  );
}

interface SubjectListProps {
  title: string;
  subjects: VetoCounter['seen'];
  onOpenPage: (url: string) => void;
}

function SubjectList({ title, subjects, onOpenPage }: SubjectListProps) {
  if (subjects.length === 0) return null;
  return (
    <section className="mb-3">
      <h3 className="mb-1 text-dense font-semibold">
        {title} <span className="figures font-normal text-soft">{subjects.length}</span>
      </h3>
      <ul className="flex flex-col gap-1">
        {subjects.map(({ key, label, url }) => (
          <li key={key} className="text-dense">
            <button type="button" onClick={() => onOpenPage(url)} className="text-left text-accent hover:underline">
              {label}
            </button>
            <p className="text-tiny break-all text-faint">{url}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
