import { Disclosure } from '@/components/ui/Disclosure';
import { useWords } from '@/components/ui/Words';
import type { Finding } from '@/lib/findings/finding';

export interface PassagePair {
  here: string;
  there: string;
}

/** The passages of two pages that a finding carries; none for most. */
export function pairsOf({ values: { here, there } }: Pick<Finding, 'values'>): PassagePair[] {
  if (!Array.isArray(here) || !Array.isArray(there)) return [];
  return here.map((passage, i) => ({ here: passage, there: there[i] ?? '' }));
}

/** Passages that two pages share, side by side: a person says whether that is quoting or copying. */
export function PassagePairs({ pairs }: { pairs: readonly PassagePair[] }) {
  const { t } = useWords();
  return (
    <Disclosure className="-mx-2" summary={<span className="text-soft">{t('finding.passages', { n: pairs.length })}</span>}>
      <table className="mx-2 table-fixed border-collapse text-tiny">
        <thead>
          <tr className="text-left text-faint">
            <th scope="col" className="w-1/2 pr-2 font-normal">
              {t('finding.passage-here')}
            </th>
            <th scope="col" className="w-1/2 font-normal">
              {t('finding.passage-there')}
            </th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <tr key={pair.here} className="border-t border-line align-top [overflow-wrap:anywhere]">
              <td className="py-1 pr-2">{pair.here}</td>
              <td className="py-1">{pair.there}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}
