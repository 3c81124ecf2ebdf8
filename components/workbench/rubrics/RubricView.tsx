import { SearchX } from 'lucide-react';
import { useState } from 'react';
import { Badge } from '@/components/ui/Badge';
import { Callout } from '@/components/ui/Callout';
import { EmptyState } from '@/components/ui/EmptyState';
import { Original } from '@/components/ui/Original';
import { TextField } from '@/components/ui/TextField';
import { useWords } from '@/components/ui/Words';
import type { AnyCheck } from '@/lib/findings/define-check';
import type { Rubric } from '@/lib/scores/rubric';
import { inLanguage, listed, nameIn } from '@/lib/text/language';
import { Facts } from '../PageHead';
import { IndicatorRows } from './IndicatorRows';
import { matchingClauses } from './matching-clauses';

export interface RubricViewProps {
  rubric: Rubric;
  /** Content hash by which inspections freeze it. */
  hash: string;
  checks: ReadonlyMap<string, AnyCheck>;
}

/** A whole indicator system: every clause with its rule, how to check it by hand, the evidence it needs and where its wording comes from. */
export function RubricView({ rubric, hash, checks }: RubricViewProps) {
  const { t, language } = useWords();
  const [search, setSearch] = useState('');
  const parts = rubric.parts
    .map((part) => ({
      part,
      indicators: part.indicators
        .map((indicator) => ({ indicator, clauses: matchingClauses(indicator, search) }))
        .filter(({ clauses }) => clauses.length > 0),
    }))
    .filter(({ indicators }) => indicators.length > 0);
  return (
    <div className="flex flex-col gap-4">
      <Facts
        rows={[
          [t('workbench.col.document'), <Original key="document" zh={rubric.documentNo} />],
          [t('workbench.col.version'), rubric.version],
          [t('workbench.rubrics.effective'), rubric.effective ?? '–'],
          [
            t('workbench.rubrics.kinds'),
            listed(
              rubric.kinds.map((kind) => t(`site.kind.${kind}`)),
              language,
            ),
          ],
          [
            t('workbench.rubrics.hash'),
            <code key="hash" className="font-mono text-tiny break-all">
              {hash}
            </code>,
          ],
        ]}
      />
      {!rubric.verified && <Callout title={t('workbench.rubrics.unverified-title')} text={t('workbench.rubrics.unverified-text')} />}
      {rubric.notes && (
        <ul className="flex max-w-3xl list-disc flex-col gap-1 pl-5 text-dense text-soft">
          {rubric.notes.map((note) => (
            <li key={note.zh}>{inLanguage(note, language)}</li>
          ))}
        </ul>
      )}
      <div className="max-w-sm">
        <TextField label={t('workbench.rubrics.search')} type="search" value={search} onChange={setSearch} />
      </div>
      {parts.length === 0 && (
        <EmptyState icon={SearchX} title={t('workbench.search.none')} text={t('workbench.search.none-text', { search })} />
      )}
      {parts.map(({ part, indicators }) => (
        <section key={part.kind} aria-label={nameIn(part, language)}>
          <h2 className="flex items-baseline gap-2 pb-2 text-title font-semibold">
            <Original zh={part.name} en={part.en} />
            {part.points !== null && <Badge>{t('workbench.rubrics.points', { n: part.points })}</Badge>}
          </h2>
          <ul className="divide-y divide-line rounded-md border border-line bg-surface">
            {indicators.map(({ indicator, clauses }) => (
              <li key={indicator.id}>
                <IndicatorRows part={part.kind} indicator={indicator} clauses={clauses} checks={checks} open={search.trim() !== ''} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
