import { useState } from 'react';
import { WaitingPicture } from '@/components/panel/evidence/WaitingPicture';
import { PanelFooter } from '@/components/panel/PanelFooter';
import { PanelHeader } from '@/components/panel/PanelHeader';
import { PanelTabs } from '@/components/panel/PanelTabs';
import { ScoreStrip } from '@/components/panel/ScoreStrip';
import { Arithmetic } from '@/components/panel/sheet/Arithmetic';
import { VetoCounters } from '@/components/panel/VetoCounters';
import { useWords } from '@/components/ui/Words';
import { nameIn } from '@/lib/text/language';
import { EvidenceRoom } from './EvidenceRoom';
import { FindingsRoom } from './FindingsRoom';
import { LedgerRoom } from './LedgerRoom';
import { PanelMenu } from './PanelMenu';
import { usePanelActions, usePanelState } from './panel-context';
import { SheetRoom } from './SheetRoom';
import { useShortcuts } from './use-shortcuts';
import { useWantedFocus } from './use-wanted-focus';

/** One inspection: where it stands, four rooms, and what never scrolls away. */
export function InspectionScreen() {
  const { t, language } = useWords();
  const view = usePanelState((state) => state.view);
  const room = usePanelState((state) => state.room);
  const analysis = usePanelState((state) => state.analysis);
  const capturing = usePanelState((state) => state.capturing);
  const wholePage = usePanelState((state) => state.wholePage);
  const allPictures = usePanelState((state) => state.allPictures !== null);
  const waitingPicture = usePanelState((state) => state.waitingPicture);
  const actions = usePanelActions();
  const [explaining, setExplaining] = useState(false);
  useShortcuts();
  useWantedFocus();
  if (!view) return null;
  const { bundle, sheet, counters, pages, ledger, state } = view;
  const { site, campaign, inspection, rubric } = bundle;
  const read = analysis.status === 'done' ? analysis : null;
  return (
    <>
      <PanelHeader site={site} campaign={campaign} inspection={inspection} rubricName={nameIn(rubric, language)} menu={<PanelMenu />} />
      <section aria-label={t('panel.standing')} className="flex flex-col gap-1 border-b border-line bg-surface px-3 py-1.5">
        <ScoreStrip sheet={sheet} onExplain={() => setExplaining(true)} />
        <VetoCounters counters={counters} onOpenPage={(url) => void actions.openPage(url)} clauses={view.clauses} />
      </section>
      <main className="flex min-h-0 flex-1 flex-col short:block">
        <PanelTabs
          value={room}
          counts={{
            findings: actions.remaining(),
            evidence: Object.values(state.evidence).filter(({ removed }) => !removed).length,
            ledger: ledger.length,
          }}
          onChange={actions.showRoom}
          content={{
            findings: () => <FindingsRoom />,
            sheet: () => <SheetRoom onExplain={() => setExplaining(true)} />,
            evidence: () => <EvidenceRoom />,
            ledger: () => <LedgerRoom />,
          }}
        />
      </main>
      <div className="shrink-0 short:sticky short:bottom-0 short:z-20">
        {waitingPicture && (
          <WaitingPicture
            label={waitingPicture.label}
            whole={waitingPicture.whole ?? false}
            onAllow={() => void actions.allowPictures()}
            onForgo={actions.forgoWaiting}
          />
        )}
        <PanelFooter
          figures={{ pages: pages.length, ms: read?.ms ?? null, unread: read?.unread ?? 0 }}
          busy={analysis.status === 'running'}
          canCapture={!capturing && !allPictures && inspection.state === 'open'}
          onAnalyse={() => void actions.analyse()}
          onCapture={() => void actions.capture()}
          wholePage={wholePage}
          onCaptureWhole={() => void actions.captureWhole()}
          onStopWhole={actions.stopWhole}
          onNextUndecided={() => actions.stepUndecided(1)}
          onExport={() => actions.openWorkbench(`/inspections/${inspection.id}/export`)}
        />
      </div>
      {explaining && <Arithmetic sheet={sheet} rubric={rubric} onClose={() => setExplaining(false)} />}
    </>
  );
}
