import { useState } from 'react';
import { AttachDialog } from '@/components/panel/evidence/AttachDialog';
import { EvidenceViewer } from '@/components/panel/evidence/EvidenceViewer';
import { evidenceItems } from '@/lib/stores/panel/evidence-rows';
import { shortInstant } from '@/lib/text/instant';
import { usePanelActions, usePanelState } from './panel-context';
import { usePicture } from './use-pictures';

/** One picture in full, and the clauses it proves. */
export function EvidenceViewing({ id, onClose }: { id: string; onClose: () => void }) {
  const view = usePanelState((state) => state.view);
  const actions = usePanelActions();
  const load = usePicture();
  const [attaching, setAttaching] = useState(false);
  if (!view) return null;
  const item = evidenceItems(view.bundle.evidence, view.state).find(({ sidecar }) => sidecar.id === id);
  if (!item) return null;
  if (attaching) {
    return (
      <AttachDialog
        clauses={[...view.clauses.values()]}
        attached={item.link.clauses}
        onSave={(clauses) => {
          void actions.attach(id, clauses);
          setAttaching(false);
        }}
        onClose={() => setAttaching(false)}
      />
    );
  }
  return (
    <EvidenceViewer
      item={item}
      load={load}
      timeOf={(instant) => shortInstant(instant, view.bundle.campaign.timeZone)}
      readOnly={view.bundle.inspection.state === 'sealed'}
      onAttach={() => setAttaching(true)}
      onRemove={() => {
        void actions.removeEvidence(id);
        onClose();
      }}
      onClose={onClose}
    />
  );
}
