import { Callout } from '@/components/ui/Callout';
import { useWords } from '@/components/ui/Words';
import { Facts } from '../PageHead';
import { sizeWords } from '../size-words';

export interface StorageUsageProps {
  usedBytes: number;
  /** `null` = the browser does not say. */
  quotaBytes: number | null;
  counts: { inspections: number; pages: number; pictures: number };
}

/** From here on the next long inspection may not fit. */
const nearlyFull = 0.8;

/** How much is stored and how much room is left. */
export function StorageUsage({ usedBytes, quotaBytes, counts }: StorageUsageProps) {
  const { t } = useWords();
  const share = quotaBytes ? usedBytes / quotaBytes : null;
  return (
    <div className="flex max-w-2xl flex-col gap-3">
      {share !== null && (
        <meter aria-label={t('workbench.settings.storage')} min={0} max={1} high={nearlyFull} value={share} className="h-2 w-full" />
      )}
      <Facts
        rows={[
          [
            t('workbench.settings.used'),
            quotaBytes === null
              ? sizeWords(usedBytes)
              : t('workbench.settings.used-of', { used: sizeWords(usedBytes), quota: sizeWords(quotaBytes) }),
          ],
          [t('workbench.nav.inspections'), counts.inspections],
          [t('workbench.col.pages'), counts.pages],
          [t('workbench.col.evidence'), counts.pictures],
        ]}
      />
      {share !== null && share > nearlyFull && (
        <Callout tone="warn" title={t('workbench.settings.nearly-full')} text={t('workbench.settings.nearly-full-text')} />
      )}
    </div>
  );
}
