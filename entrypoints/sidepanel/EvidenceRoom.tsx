import { useState } from 'react';
import { EvidenceView } from '@/components/panel/evidence/EvidenceView';
import { SnapshotBar } from '@/components/panel/evidence/SnapshotBar';
import { evidenceItems, unprovenItems } from '@/lib/stores/panel/evidence-rows';
import { shortInstant } from '@/lib/text/instant';
import { EvidenceViewing } from './EvidenceViewing';
import { usePanelActions, usePanelDeps, usePanelState } from './panel-context';
import { useThumbnail } from './use-pictures';

/** 证据. */
export function EvidenceRoom() {
  const view = usePanelState((state) => state.view);
  const capturing = usePanelState((state) => state.capturing);
  const actions = usePanelActions();
  const { platform } = usePanelDeps();
  const load = useThumbnail();
  const [viewed, setViewed] = useState<string | null>(null);
  if (!view) return null;
  const { bundle, state, judgements, clauses } = view;
  return (
    <>
      {bundle.inspection.state === 'open' && (
        <SnapshotBar offered={platform.snapshotsOffered()} busy={capturing} onTake={() => void actions.takeSnapshot()} />
      )}
      <EvidenceView
        items={evidenceItems(bundle.evidence, state)}
        unproven={unprovenItems(state, judgements, (id) => clauses.get(id)?.text ?? id)}
        removed={Object.values(state.evidence).filter(({ removed }) => removed).length}
        load={load}
        timeOf={(instant) => shortInstant(instant, bundle.campaign.timeZone)}
        onOpen={setViewed}
        onOpenAndCapture={(item) => (item.finding ? void actions.prove(item.finding.id) : actions.openClause(item.id))}
      />
      {viewed && <EvidenceViewing id={viewed} onClose={() => setViewed(null)} />}
    </>
  );
}
