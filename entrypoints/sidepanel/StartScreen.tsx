import { StartForm } from '@/components/panel/start/StartForm';
import { type Resumable, StartView } from '@/components/panel/start/StartView';
import { useWords } from '@/components/ui/Words';
import { hostOf } from '@/lib/inspection/address';
import type { InspectionCover } from '@/lib/stores/panel/panel-state';
import { proposalFor } from '@/lib/stores/panel/starting';
import { shortInstant } from '@/lib/text/instant';
import { PanelMenu } from './PanelMenu';
import { usePanelActions, usePanelState } from './panel-context';

/** Start an inspection of the site in front, or take one up again. */
export function StartScreen() {
  const { t } = useWords();
  const starting = usePanelState((state) => state.starting);
  const rubrics = usePanelState((state) => state.rubrics);
  const covers = usePanelState((state) => state.covers) ?? [];
  const tab = usePanelState((state) => state.tab);
  const actions = usePanelActions();
  const host = tab?.url ? hostOf(tab.url) : null;
  const entry = ({ inspection, campaign, site }: InspectionCover): Resumable => ({
    id: inspection.id,
    name: site.name,
    detail: t('start.detail', { instant: shortInstant(campaign.asOf, campaign.timeZone), inspector: inspection.inspector }),
    sealed: inspection.state === 'sealed',
  });
  const isHere = ({ site }: InspectionCover) => host !== null && site.hosts.includes(host);
  return (
    <>
      <header className="flex items-center border-b border-line bg-surface py-1 pr-1 pl-3">
        <h1 className="flex-1 text-title font-semibold">{t('app.name')}</h1>
        <PanelMenu />
      </header>
      <main className="relative min-h-0 flex-1 overflow-y-auto">
        {starting ? (
          <StartForm
            initial={starting}
            proposal={proposalFor({ tab })}
            rubrics={rubrics}
            onStart={(answers) => void actions.start(answers)}
            onCancel={actions.cancelStart}
          />
        ) : (
          <StartView
            pageTitle={host === null ? null : tab?.title || host}
            here={covers.filter(isHere).map(entry)}
            others={covers.filter((cover) => !isHere(cover)).map(entry)}
            onStart={actions.beginStart}
            onResume={actions.resume}
          />
        )}
      </main>
    </>
  );
}
