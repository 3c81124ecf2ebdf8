import { ruleWords, windowWords } from '@/components/panel/sheet/clause-words';
import { Badge } from '@/components/ui/Badge';
import { Disclosure } from '@/components/ui/Disclosure';
import { Original } from '@/components/ui/Original';
import { useWords } from '@/components/ui/Words';
import type { AnyCheck } from '@/lib/findings/define-check';
import type { Clause, Indicator, PartKind, Rule } from '@/lib/scores/rubric';
import type { Points } from '@/lib/scores/score-sheet';
import { inLanguage, listed } from '@/lib/text/language';
import { Facts } from '../PageHead';

export interface IndicatorRowsProps {
  part: PartKind;
  indicator: Indicator;
  /** The clauses to show: all of them, or those that a search left. */
  clauses: readonly Clause[];
  checks: ReadonlyMap<string, AnyCheck>;
  /** A search opens what it found. */
  open: boolean;
}

/** An indicator that opens to its clauses. */
export function IndicatorRows({ part, indicator, clauses, checks, open }: IndicatorRowsProps) {
  const { t } = useWords();
  return (
    <Disclosure
      key={String(open)}
      defaultOpen={open}
      summary={
        <span className="flex flex-wrap items-baseline gap-x-2">
          <span className="font-semibold">
            <Original zh={indicator.name} en={indicator.en} />
          </span>
          <span className="text-tiny text-faint">
            <Original zh={indicator.group} en={indicator.groupEn} />
          </span>
          <span className="ml-auto flex gap-1">
            {indicator.points !== null && <Badge>{t('workbench.rubrics.points', { n: indicator.points })}</Badge>}
            <Badge>{t('workbench.rubrics.clauses', { n: clauses.length })}</Badge>
          </span>
        </span>
      }
    >
      <ul className="border-t border-line bg-canvas">
        {clauses.map((clause) => (
          <ClauseCard key={clause.id} part={part} clause={clause} checks={checks} />
        ))}
      </ul>
    </Disclosure>
  );
}

/** The rubric's own figure, before any site's overrides. */
function eachOf(rule: Rule): Points | null {
  return 'points' in rule && rule.points !== undefined ? { exact: rule.points, shown: rule.points } : null;
}

function ClauseCard({ part, clause, checks }: { part: PartKind; clause: Clause; checks: IndicatorRowsProps['checks'] }) {
  const { t, language } = useWords();
  const helping = clause.checks.flatMap(({ check }) => checks.get(check) ?? []);
  return (
    <li className="border-b border-line px-4 py-2 last:border-b-0 md:pl-8">
      <p className="flex flex-wrap items-baseline gap-2 text-dense">
        <Badge>{clause.id}</Badge>
        <span className="min-w-0 flex-1 basis-60 font-medium">
          <Original zh={clause.text} en={clause.en} />
        </span>
        <span className="figures whitespace-nowrap text-soft">
          {ruleWords(clause.rule, { part, each: eachOf(clause.rule) }, t)}
          {clause.window && ` · ${windowWords(clause.window, t)}`}
        </span>
        {!clause.verified && <Badge look="warn">{t('workbench.rubrics.unverified')}</Badge>}
        {!clause.enabled && <Badge>{t('workbench.rubrics.off')}</Badge>}
      </p>
      <div className="mt-1">
        <Facts
          rows={[
            [t('workbench.rubrics.manual'), <Original key="manual" zh={clause.manual} en={clause.manualEn} />],
            [t('workbench.rubrics.evidence'), <Original key="evidence" zh={clause.evidence} en={clause.evidenceEn} />],
            [
              t('workbench.rubrics.check'),
              helping.length > 0
                ? listed(
                    helping.map((check) => inLanguage(check.name, language)),
                    language,
                  )
                : t('workbench.rubrics.by-hand'),
            ],
            [t('workbench.rubrics.source'), <Original key="source" zh={clause.source} />],
          ]}
        />
      </div>
    </li>
  );
}
