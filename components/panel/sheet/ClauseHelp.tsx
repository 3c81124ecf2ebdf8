import { Disclosure } from '@/components/ui/Disclosure';
import { useWords } from '@/components/ui/Words';
import type { PlacedClause } from '@/lib/scores/clauses';
import type { Rubric } from '@/lib/scores/rubric';

export interface ClauseHelpProps {
  clause: PlacedClause;
  rubric: Pick<Rubric, 'documentNo' | 'name'>;
}

/** How to check by hand, what evidence is asked for, and where the wording stands. */
export function ClauseHelp({ clause, rubric }: ClauseHelpProps) {
  const { t, language } = useWords();
  const pick = (zh: string, en: string | undefined) => (language === 'en' && en ? en : zh);
  const rows: [string, string][] = [
    [t('help.manual'), pick(clause.manual, clause.manualEn)],
    [t('help.evidence'), pick(clause.evidence, clause.evidenceEn)],
    [t('help.source'), clause.source || rubric.documentNo],
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
        {!clause.verified && <dd className="text-fail">{t('clause.unverified-text')}</dd>}
      </dl>
    </Disclosure>
  );
}
