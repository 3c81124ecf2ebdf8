import { Info } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { classNames } from '@/components/ui/class-names';
import { IconButton } from '@/components/ui/IconButton';
import { Original } from '@/components/ui/Original';
import { OutcomeMark } from '@/components/ui/OutcomeMark';
import { useWords } from '@/components/ui/Words';
import type { AnyCheck } from '@/lib/findings/define-check';
import { reasonOf } from '@/lib/findings/words';
import type { FindingRow } from '@/lib/stores/panel/finding-rows';
import { ReasonForm } from '../ReasonForm';
import { ClauseTags, type ClauseTagsProps } from './ClauseTags';
import { CorrectionForm } from './CorrectionForm';
import { DecisionLine } from './DecisionLine';
import { FindingBasis } from './FindingBasis';
import { FindingButtons } from './FindingButtons';
import type { FindingActions, OpenForm } from './finding-actions';
import { PassagePairs, pairsOf } from './PassagePairs';

export interface FindingItemProps extends Omit<ClauseTagsProps, 'ids' | 'count'> {
  row: FindingRow;
  checks: ReadonlyMap<string, AnyCheck>;
  selected: boolean;
  /** The row that the eye should find first: the selected one, else the first without a decision. */
  leading: boolean;
  form: OpenForm['form'] | null;
  recentReasons: readonly string[];
  inFront: boolean;
  readOnly: boolean;
  /** Accepting takes a picture; the button says what it does. */
  withPicture: boolean;
  actions: FindingActions;
}

/** One finding: what it is, why, what it costs, and the decision on it. */
export function FindingItem({
  row,
  checks,
  selected,
  leading,
  form,
  recentReasons,
  inFront,
  readOnly,
  withPicture,
  actions,
  ...tags
}: FindingItemProps) {
  const { t, language } = useWords();
  const [explained, setExplained] = useState(false);
  const basis = useId();
  const { finding, tone, decided } = row;
  const { id } = finding;
  const pairs = pairsOf(finding);
  const item = useRef<HTMLLIElement>(null);
  const title = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!selected) return;
    item.current?.scrollIntoView({ block: 'nearest' });
    // The focus goes along when it walks the rows, and stays where it is while something else is done.
    const at = document.activeElement;
    if (at === document.body || at?.closest('[data-finding]')) title.current?.focus({ preventScroll: true });
  }, [selected]);
  return (
    <li
      ref={item}
      aria-current={selected ? 'true' : undefined}
      data-finding={id}
      className={classNames(
        'border-b border-line border-l-4 px-3 py-2 short:scroll-mt-10 short:scroll-mb-16',
        selected ? 'border-l-accent bg-accent-soft' : 'border-l-transparent bg-surface',
      )}
    >
      <div className="flex items-start gap-2">
        <OutcomeMark tone={tone} word={t(`outcome.${tone}`)} className="mt-0.5" />
        <button
          ref={title}
          type="button"
          onClick={() => (finding.refs.length > 0 ? actions.onLocate(id) : actions.onSelect(id))}
          className="min-w-0 flex-1 text-left text-body font-semibold [overflow-wrap:anywhere]"
        >
          <Original zh={finding.subject.label} />
        </button>
        <IconButton
          icon={Info}
          label={t('finding.basis')}
          aria-expanded={explained}
          aria-controls={explained ? basis : undefined}
          onClick={() => setExplained(!explained)}
          className="-my-1.5"
        />
        <span className="figures shrink-0 pt-0.5 text-tiny text-faint">{row.n}</span>
      </div>
      <p className="mt-0.5 text-dense">{reasonOf(finding, checks, language)}</p>
      {pairs.length > 0 ? (
        <PassagePairs pairs={pairs} />
      ) : (
        finding.excerpt && (
          <p className="line-clamp-2 text-tiny text-faint">
            <Original zh={finding.excerpt} />
          </p>
        )
      )}
      {explained && <FindingBasis id={basis} finding={finding} checks={checks} />}
      <div className="mt-1">
        {finding.clauses.length > 0 ? (
          <ClauseTags ids={finding.clauses} count={finding.count} {...tags} />
        ) : (
          <p className="text-tiny text-soft">{t('finding.information')}</p>
        )}
      </div>
      {decided ? (
        <DecisionLine
          row={row}
          inFront={inFront && row.standing !== 'gone'}
          readOnly={readOnly}
          onReopen={() => actions.onReopen(id)}
          onCapture={() => actions.onCapture(id)}
        />
      ) : (
        form === null && !readOnly && <FindingButtons row={row} leading={leading} withPicture={withPicture} actions={actions} />
      )}
      {form === 'dismiss' && (
        <ReasonForm
          label={t('finding.dismiss-why')}
          submitLabel={t('finding.dismiss-submit')}
          recent={recentReasons}
          onSubmit={(why) => actions.onDismiss(id, why)}
          onCancel={() => actions.onForm(null)}
        />
      )}
      {form === 'correct' && (
        <CorrectionForm
          finding={finding}
          clauses={tags.clauses}
          recent={recentReasons}
          onSubmit={(correction, why) => actions.onCorrect(id, correction, why)}
          onCancel={() => actions.onForm(null)}
        />
      )}
    </li>
  );
}
