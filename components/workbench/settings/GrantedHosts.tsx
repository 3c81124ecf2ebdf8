import { Button } from '@/components/ui/Button';
import { Cell, HeadCell, Row, Table, TableFrame } from '@/components/ui/DataTable';
import { useWords } from '@/components/ui/Words';

export interface GrantedHostsProps {
  /** Match patterns that the browser holds as granted. */
  patterns: readonly string[];
  onRevoke: (pattern: string) => void;
}

/** What the inspector has allowed, each with the way to take it back. */
export function GrantedHosts({ patterns, onRevoke }: GrantedHostsProps) {
  const { t } = useWords();
  if (patterns.length === 0) return <p className="text-dense text-soft">{t('workbench.settings.no-hosts')}</p>;
  return (
    <TableFrame label={t('workbench.settings.hosts')} className="max-h-80 max-w-2xl">
      <Table>
        <thead>
          <tr>
            <HeadCell>{t('workbench.settings.host')}</HeadCell>
            <HeadCell>
              <span className="sr-only">{t('workbench.settings.revoke')}</span>
            </HeadCell>
          </tr>
        </thead>
        <tbody>
          {patterns.map((pattern) => (
            <Row key={pattern}>
              <Cell className="font-mono text-tiny">{pattern === '<all_urls>' ? t('workbench.settings.all-sites') : pattern}</Cell>
              <Cell className="text-right">
                <Button size="small" onClick={() => onRevoke(pattern)} aria-label={t('workbench.settings.revoke-one', { pattern })}>
                  {t('workbench.settings.revoke')}
                </Button>
              </Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </TableFrame>
  );
}
