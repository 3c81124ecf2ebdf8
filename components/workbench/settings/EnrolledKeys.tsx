import { Button } from '@/components/ui/Button';
import { Cell, HeadCell, Row, Table, TableFrame } from '@/components/ui/DataTable';
import { useWords } from '@/components/ui/Words';

/** A key that the office knows, as it is shown. */
export interface EnrolledKey {
  fingerprint: string;
  /** In groups of four. */
  grouped: string;
  inspector: string;
  createdAt: string;
}

export interface EnrolledKeysProps {
  keys: readonly EnrolledKey[];
  onStrike: (fingerprint: string) => void;
}

/** Whose signatures are recognised here, each with the way to strike it off. */
export function EnrolledKeys({ keys, onStrike }: EnrolledKeysProps) {
  const { t } = useWords();
  if (keys.length === 0) return <p className="text-dense text-soft">{t('handover.keys.none')}</p>;
  return (
    <TableFrame label={t('handover.keys.title')} className="max-h-80 max-w-3xl">
      <Table>
        <thead>
          <tr>
            <HeadCell>{t('workbench.settings.inspector')}</HeadCell>
            <HeadCell>{t('workbench.settings.fingerprint')}</HeadCell>
            <HeadCell>{t('workbench.col.created')}</HeadCell>
            <HeadCell>
              <span className="sr-only">{t('handover.keys.strike')}</span>
            </HeadCell>
          </tr>
        </thead>
        <tbody>
          {keys.map(({ fingerprint, grouped, inspector, createdAt }) => (
            <Row key={fingerprint}>
              <Cell>{inspector || t('handover.keys.nameless')}</Cell>
              <Cell className="min-w-40 font-mono text-tiny break-all">{grouped}</Cell>
              <Cell className="whitespace-nowrap">{createdAt}</Cell>
              <Cell className="text-right">
                <Button
                  size="small"
                  onClick={() => onStrike(fingerprint)}
                  aria-label={t('handover.keys.strike-one', { name: inspector, fingerprint: grouped.slice(0, 9) })}
                >
                  {t('handover.keys.strike')}
                </Button>
              </Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </TableFrame>
  );
}
