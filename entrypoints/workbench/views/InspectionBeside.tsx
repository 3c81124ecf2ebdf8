import { useState } from 'react';
import { EmptyState } from '@/components/ui/EmptyState';
import { useWords } from '@/components/ui/Words';
import { DeleteDialog } from '@/components/workbench/inspections/DeleteDialog';
import { InspectionDetails } from '@/components/workbench/inspections/InspectionDetails';
import { LinkButton } from '@/components/workbench/LinkButton';
import { deleteInspection, reviseInspection } from '@/lib/stores/workbench/inspection-acts';
import type { InspectionRow } from '@/lib/stores/workbench/inspection-rows';
import { hashOf } from '@/lib/stores/workbench/route';
import type { Services } from '../services';

/** The inspection that the address names, and what can be done about it; `null` = it is not here any more. */
export function InspectionBeside({ row, services }: { row: InspectionRow | null; services: Services }) {
  const { t, language } = useWords();
  const [asked, setAsked] = useState<InspectionRow | null>(null);
  const leave = () => {
    location.hash = hashOf({ view: 'inspections' });
  };
  if (!row) {
    return (
      <EmptyState
        title={t('workbench.inspections.gone')}
        text={t('workbench.inspections.gone-text')}
        actions={<LinkButton href={hashOf({ view: 'inspections' })}>{t('workbench.inspections.back')}</LinkButton>}
      />
    );
  }
  const desk = { ...services, language };
  return (
    <>
      <InspectionDetails
        row={row}
        exportHref={hashOf({ view: 'export', id: row.inspection.id })}
        onClose={leave}
        onDelete={() => setAsked(row)}
        onRevise={() => void reviseInspection(desk, row)}
      />
      <DeleteDialog
        row={asked}
        onClose={() => setAsked(null)}
        onConfirm={() => {
          setAsked(null);
          leave();
          void deleteInspection(desk, row);
        }}
      />
    </>
  );
}
