import { ArrowRight, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { Callout } from '@/components/ui/Callout';
import { EmptyState } from '@/components/ui/EmptyState';
import { Original } from '@/components/ui/Original';
import { useWords } from '@/components/ui/Words';
import type { InspectionRow } from '@/lib/stores/workbench/inspection-rows';
import { hashOf } from '@/lib/stores/workbench/route';
import { shortInstant } from '@/lib/text/instant';
import { LinkButton } from '../LinkButton';
import { PageHead } from '../PageHead';
import { ScoreCell } from '../ScoreCell';

export interface TodayProps {
  rows: readonly InspectionRow[];
  /** Nobody has said yet who inspects. */
  nameless: boolean;
  /** What cannot wait, shown first. */
  children?: ReactNode;
}

const shown = 6;

/** What lies on the desk: inspections to go on with, and what was sealed lately. */
export function Today({ rows, nameless, children }: TodayProps) {
  const { t } = useWords();
  const open = rows.filter(({ inspection }) => inspection.state === 'open');
  const sealed = rows.filter(({ inspection }) => inspection.state === 'sealed');
  return (
    <>
      <PageHead title={t('workbench.today.title')} text={t('workbench.today.text', { open: open.length, sealed: sealed.length })} />
      {children}
      {nameless && (
        <div className="mb-4">
          <Callout
            icon={UserRound}
            title={t('workbench.today.nameless')}
            text={t('workbench.today.nameless-text')}
            actions={<LinkButton href={hashOf({ view: 'settings' })}>{t('workbench.today.to-settings')}</LinkButton>}
          />
        </div>
      )}
      {rows.length === 0 ? (
        <FirstSteps />
      ) : (
        <div className="grid gap-4 lg:grid-cols-2">
          <Pile title={t('workbench.today.open')} empty={t('workbench.today.none-open')} rows={open.slice(0, shown)} />
          <Pile title={t('workbench.today.sealed')} empty={t('workbench.today.none-sealed')} rows={sealed.slice(0, shown)} />
        </div>
      )}
    </>
  );
}

function FirstSteps() {
  const { t } = useWords();
  return (
    <div className="rounded-md border border-line bg-surface">
      <EmptyState
        title={t('workbench.today.empty')}
        text={t('workbench.today.empty-text')}
        actions={<LinkButton href={hashOf({ view: 'import' })}>{t('workbench.today.to-import')}</LinkButton>}
      />
      <ol className="mx-auto flex max-w-md list-decimal flex-col gap-1 pb-6 pl-10 text-dense text-soft">
        <li>{t('workbench.today.step-1')}</li>
        <li>{t('workbench.today.step-2')}</li>
        <li>{t('workbench.today.step-3')}</li>
      </ol>
    </div>
  );
}

function Pile({ title, empty, rows }: { title: string; empty: string; rows: readonly InspectionRow[] }) {
  const { t } = useWords();
  return (
    <section className="rounded-md border border-line bg-surface">
      <h2 className="border-b border-line px-3 py-2 text-body font-semibold">{title}</h2>
      {rows.length === 0 && <p className="px-3 py-4 text-dense text-soft">{empty}</p>}
      <ul>
        {rows.map(({ inspection, campaign, site, sheet }) => (
          <li key={inspection.id} className="border-b border-line last:border-b-0">
            <a
              href={hashOf({ view: 'inspections', id: inspection.id })}
              className="flex items-center gap-3 px-3 py-2 text-dense outline-offset-[-2px] hover:bg-sunken"
            >
              <span className="min-w-0 flex-1">
                <span className="block font-medium text-accent">
                  <Original zh={site.name} />
                </span>
                <span className="figures block text-tiny text-faint">
                  {t('workbench.today.line', {
                    asOf: shortInstant(campaign.asOf, campaign.timeZone),
                    undecided: sheet?.undecided ?? '–',
                  })}
                </span>
              </span>
              <ScoreCell sheet={sheet} />
              <ArrowRight size={14} aria-hidden="true" className="shrink-0 text-faint" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
