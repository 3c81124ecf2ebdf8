import { Rows3 } from 'lucide-react';
import { useState } from 'react';
import { EmptyState } from '@/components/ui/EmptyState';
import { Select } from '@/components/ui/Select';
import { useWords } from '@/components/ui/Words';
import type { LedgerRow } from '@/lib/inspection/ledger';
import { LedgerItem, type LedgerItemProps } from './LedgerItem';

export interface LedgerViewProps extends Omit<LedgerItemProps, 'row' | 'others'> {
  rows: readonly LedgerRow[];
}

type Kind = 'all' | LedgerRow['kind'];

/** 台账: the columns, guides and letters of the whole site, the most urgent first. */
export function LedgerView({ rows, ...item }: LedgerViewProps) {
  const { t } = useWords();
  const [kind, setKind] = useState<Kind>('all');
  if (rows.length === 0) return <EmptyState icon={Rows3} title={t('ledger.empty')} text={t('ledger.empty-text')} />;
  const kinds: Kind[] = ['all', 'column', 'guide', 'letter'];
  const count = (each: Kind) => (each === 'all' ? rows.length : rows.filter((row) => row.kind === each).length);
  const shown = rows.filter((row) => kind === 'all' || row.kind === kind);
  return (
    <>
      <div className="sticky top-0 z-10 border-b short:static border-line bg-canvas px-3 py-2">
        <Select
          label={t('ledger.kind')}
          value={kind}
          options={kinds.map((value) => ({ value, label: `${t(`ledger.kind.${value}`)} (${count(value)})` }))}
          onChange={setKind}
        />
      </div>
      <ul aria-label={t('ledger.list')}>
        {shown.map((row) => (
          <LedgerItem key={row.key} row={row} others={rows.filter((each) => each.kind === row.kind && each.key !== row.key)} {...item} />
        ))}
      </ul>
    </>
  );
}
