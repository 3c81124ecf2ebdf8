import { Calculator } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import { useWords } from '@/components/ui/Words';
import type { PartRows, SheetFilter } from '@/lib/stores/panel/sheet-rows';
import { nameIn } from '@/lib/text/language';
import { IndicatorItem, type IndicatorItemProps } from './IndicatorItem';

export interface SheetViewProps extends Pick<IndicatorItemProps, 'clauseProps'> {
  parts: readonly PartRows[];
  filter: SheetFilter;
  search: string;
  open: ReadonlySet<string>;
  onFilter: (filter: SheetFilter) => void;
  onSearch: (search: string) => void;
  onToggle: (indicator: string, open: boolean) => void;
  onExplain: () => void;
}

const filters: readonly SheetFilter[] = ['all', 'undecided', 'with-findings', 'without-evidence'];

/** The score sheet by part and indicator. */
export function SheetView({ parts, filter, search, open, onFilter, onSearch, onToggle, onExplain, clauseProps }: SheetViewProps) {
  const { t, language } = useWords();
  return (
    <>
      <div className="sticky top-0 z-10 flex flex-wrap items-end short:static gap-2 border-b border-line bg-canvas px-3 py-2">
        <div className="min-w-28 flex-1">
          <Select
            label={t('sheet.filter')}
            value={filter}
            options={filters.map((value) => ({ value, label: t(`sheet.filter.${value}`) }))}
            onChange={onFilter}
          />
        </div>
        <div className="min-w-28 flex-1">
          <TextField
            label={t('ui.search')}
            type="search"
            value={search}
            onChange={onSearch}
            placeholder={t('sheet.search-hint')}
            data-search
          />
        </div>
        <Button icon={Calculator} onClick={onExplain}>
          {t('arithmetic.open')}
        </Button>
      </div>
      {parts.length === 0 && (
        <EmptyState
          title={t('sheet.nothing')}
          text={t('sheet.nothing-text')}
          actions={
            <Button
              onClick={() => {
                onFilter('all');
                onSearch('');
              }}
            >
              {t('sheet.show-all')}
            </Button>
          }
        />
      )}
      {parts.map(({ part, rows }) => (
        <section key={part.kind} aria-label={part.name}>
          <h2 className="flex items-baseline gap-2 bg-sunken px-3 py-1 text-dense font-semibold text-soft">
            {nameIn(part, language)}
            {part.points && <span className="figures font-normal">{t('sheet.points', { n: part.points })}</span>}
          </h2>
          {rows.map((row) => (
            <IndicatorItem
              key={row.indicator.id}
              row={row}
              open={open.has(row.indicator.id)}
              onToggle={(next) => onToggle(row.indicator.id, next)}
              clauseProps={clauseProps}
            />
          ))}
        </section>
      ))}
    </>
  );
}
