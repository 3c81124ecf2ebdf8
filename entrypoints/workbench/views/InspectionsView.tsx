import { ListChecks, SearchX } from 'lucide-react';
import { useState } from 'react';
import { EmptyState } from '@/components/ui/EmptyState';
import { TextField } from '@/components/ui/TextField';
import { useWords } from '@/components/ui/Words';
import { InspectionTable } from '@/components/workbench/inspections/InspectionTable';
import { PageHead } from '@/components/workbench/PageHead';
import { type InspectionRow, loadInspectionRows, rowMatches } from '@/lib/stores/workbench/inspection-rows';
import { hashOf } from '@/lib/stores/workbench/route';
import type { Services } from '../services';
import { useStored } from '../use-stored';
import { Waiting } from '../Waiting';
import { InspectionBeside } from './InspectionBeside';

/** All inspections, searchable; the one that the address names opens beside. */
export function InspectionsView({ services, selected }: { services: Services; selected: string | undefined }) {
  const { t } = useWords();
  const rows = useStored(() => loadInspectionRows(services.repositories), [services]);
  return (
    <>
      <PageHead title={t('workbench.inspections.title')} text={t('workbench.inspections.text')} />
      <Waiting for={rows}>
        {(value) =>
          value.length === 0 && selected === undefined ? (
            <EmptyState icon={ListChecks} title={t('workbench.today.empty')} text={t('workbench.today.none-open')} />
          ) : (
            <Desk rows={value} services={services} selected={selected} />
          )
        }
      </Waiting>
    </>
  );
}

interface DeskProps {
  rows: readonly InspectionRow[];
  services: Services;
  selected: string | undefined;
}

function Desk({ rows, services, selected }: DeskProps) {
  const { t } = useWords();
  const [search, setSearch] = useState('');
  const shown = rows.filter((row) => rowMatches(row, search));
  return (
    <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <div className="max-w-sm pb-3">
          <TextField label={t('workbench.inspections.search')} type="search" value={search} onChange={setSearch} />
        </div>
        {shown.length === 0 ? (
          <EmptyState icon={SearchX} title={t('workbench.search.none')} text={t('workbench.search.none-text', { search })} />
        ) : (
          <InspectionTable
            rows={shown}
            {...(selected === undefined ? {} : { selected })}
            onSelect={(id) => {
              location.hash = hashOf({ view: 'inspections', id });
            }}
          />
        )}
      </div>
      {selected !== undefined && (
        <div className="xl:w-96">
          <InspectionBeside row={rows.find(({ inspection }) => inspection.id === selected) ?? null} services={services} />
        </div>
      )}
    </div>
  );
}
