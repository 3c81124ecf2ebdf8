import { Original } from '@/components/ui/Original';
import { useWords } from '@/components/ui/Words';
import type { AnyCheck } from '@/lib/findings/define-check';
import type { Finding } from '@/lib/findings/finding';
import { checkNameOf, dateBasisOf } from '@/lib/findings/words';

export interface FindingBasisProps {
  id: string;
  finding: Pick<Finding, 'check' | 'confidence' | 'date'>;
  checks: ReadonlyMap<string, AnyCheck>;
}

/** What a finding rests on: the check's definition of what counts and what does not, how sure it is, and where its date was read. */
export function FindingBasis({ id, finding, checks }: FindingBasisProps) {
  const { t, language } = useWords();
  const definition = checks.get(finding.check)?.definition;
  const date = dateBasisOf(finding, language);
  return (
    <dl id={id} className="mt-1 flex flex-col gap-1 border-l-2 border-line pl-2 text-dense [overflow-wrap:anywhere]">
      <div>
        <dt className="text-tiny font-semibold text-soft">{checkNameOf(finding.check, checks, language)}</dt>
        {definition && (
          <dd>
            <Original zh={definition.zh} en={definition.en} />
          </dd>
        )}
      </div>
      {date && (
        <div>
          <dt className="text-tiny font-semibold text-soft">{t('basis.date')}</dt>
          <dd>{date}</dd>
        </div>
      )}
      <div>
        <dt className="text-tiny font-semibold text-soft">{t('basis.confidence')}</dt>
        <dd>{t(`basis.confidence.${finding.confidence}`)}</dd>
      </div>
    </dl>
  );
}
