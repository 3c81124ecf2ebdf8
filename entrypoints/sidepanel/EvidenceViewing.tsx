import { useState } from 'react';
import { AttachDialog } from '@/components/panel/evidence/AttachDialog';
import { EvidenceViewer } from '@/components/panel/evidence/EvidenceViewer';
import { PickPicture } from '@/components/panel/evidence/PickPicture';
import { useWords } from '@/components/ui/Words';
import { evidenceItems } from '@/lib/stores/panel/evidence-rows';
import { shortInstant } from '@/lib/text/instant';
import { usePanelActions, usePanelState } from './panel-context';
import { usePicture, useThumbnail } from './use-pictures';

/** One picture in full, and the clauses it proves. */
export function EvidenceViewing({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useWords();
  const view = usePanelState((state) => state.view);
  const actions = usePanelActions();
  const load = usePicture();
  const thumbnail = useThumbnail();
  const [step, setStep] = useState<'looking' | 'attaching' | 'comparing'>('looking');
  if (!view) return null;
  const items = evidenceItems(view.bundle.evidence, view.state);
  const item = items.find(({ sidecar }) => sidecar.id === id);
  const others = items.filter(({ sidecar }) => sidecar.id !== id && sidecar.pixels);
  if (!item) return null;
  const open = (other?: string) => {
    actions.openPicture(id, other);
    onClose();
  };
  if (step === 'comparing') {
    return (
      <PickPicture
        title={t('picture.compare-with')}
        items={others}
        load={thumbnail}
        onPick={(other) => open(other.sidecar.id)}
        onClose={() => setStep('looking')}
      />
    );
  }
  if (step === 'attaching') {
    return (
      <AttachDialog
        clauses={[...view.clauses.values()]}
        attached={item.link.clauses}
        onSave={(clauses) => {
          void actions.attach(id, clauses);
          setStep('looking');
        }}
        onClose={() => setStep('looking')}
      />
    );
  }
  return (
    <EvidenceViewer
      item={item}
      load={load}
      timeOf={(instant) => shortInstant(instant, view.bundle.campaign.timeZone)}
      readOnly={view.bundle.inspection.state === 'sealed'}
      {...(item.sidecar.pixels ? { onWork: () => open() } : {})}
      {...(others.length > 0 && item.sidecar.pixels ? { onCompare: () => setStep('comparing') } : {})}
      onAttach={() => setStep('attaching')}
      onRemove={() => {
        void actions.removeEvidence(id);
        onClose();
      }}
      onClose={onClose}
    />
  );
}
