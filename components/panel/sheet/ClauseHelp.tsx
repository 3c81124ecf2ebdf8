import type { ReactNode } from 'react';
import { Disclosure } from '@/components/ui/Disclosure';
import { Original } from '@/components/ui/Original';
import { useWords } from '@/components/ui/Words';
import type { AnyCheck } from '@/lib/findings/define-check';
import type { PlacedClause } from '@/lib/scores/clauses';
import type { Rubric } from '@/lib/scores/rubric';
import { inLanguage, listed } from '@/lib/text/language';

export interface ClauseHelpProps {
  clause: PlacedClause;
  rubric: Pick<Rubric, 'documentNo' | 'name'>;
  checks: ReadonlyMap<string, AnyCheck>;
}

/** How to check by hand, what evidence is asked for, which check helps, where the wording stands and what about it is not verified. */
export function ClauseHelp({ clause, rubric, checks }: ClauseHelpProps) {
  const { t, language } = useWords();
  const helping = clause.checks.flatMap(({ check }) => checks.get(check) ?? []).map(({ name }) => inLanguage(name, language));
  const rows: [term: string, text: ReactNode][] = [
    [t('help.manual'), <Original key="manual" zh={clause.manual} en={clause.manualEn} />],
    [t('help.evidence'), <Original key="evidence" zh={clause.evidence} en={clause.evidenceEn} />],
    [t('help.check'), helping.length > 0 ? listed(helping, language) : t('help.by-hand')],
    [t('help.source'), <Original key="source" zh={clause.source || rubric.documentNo} />],
  ];
  return (
    <Disclosure className="mt-1 -ml-2" summary={<span className="text-soft">{t('help.title')}</span>}>
      <dl className="flex flex-col gap-1 px-2 pb-1 pl-6 text-dense">
        {rows.map(([term, text]) => (
          <div key={term}>
            <dt className="text-tiny font-semibold text-soft">{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        {!clause.verified && (
          <div>
            <dt className="text-tiny font-semibold text-fail">{t('clause.unverified')}</dt>
            <dd>{clause.doubt ? inLanguage(clause.doubt, language) : t('clause.unverified-text')}</dd>
          </div>
        )}
      </dl>
    </Disclosure>
  );
}
