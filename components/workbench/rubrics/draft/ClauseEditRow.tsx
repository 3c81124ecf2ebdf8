import { ruleWords, windowWords } from '@/components/panel/sheet/clause-words';
import { Badge } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import { classNames } from '@/components/ui/class-names';
import { Cell, Row } from '@/components/ui/DataTable';
import { useWords } from '@/components/ui/Words';
import { changeClause, removeClause } from '@/lib/scores/edit-rubric';
import { ownChange } from '@/lib/scores/own-clause';
import type { Clause, Part, PartKind } from '@/lib/scores/rubric';
import { CellInput } from './CellInput';
import { ClauseFields } from './ClauseFields';
import { type EditDraft, rowId } from './editing';

/** What every row of the draft's tables needs. */
export interface RowProps {
  /** Clauses of the version before: these are hidden, never removed. */
  before: ReadonlySet<string>;
  /** Rows with problems, and their cells: `clause 19D-04b`, `clause 19D-04b points`. */
  faulty: ReadonlySet<string>;
  /** The clause whose words are open. */
  open: string | null;
  onOpen: (clause: string | null) => void;
  onEdit: EditDraft;
  /** A new clause at the end of an indicator. */
  onAdd: (part: PartKind, indicator: string) => void;
  /** A new indicator at the end of a part. */
  onAddIndicator: (part: Part) => void;
}

/** One clause: in use or hidden, its points in place, everything else below when opened. */
export function ClauseEditRow({ part, clause, before, faulty, open, onOpen, onEdit }: RowProps & { part: PartKind; clause: Clause }) {
  const { t, language } = useWords();
  const { id, rule } = clause;
  const opened = open === id;
  const points = 'points' in rule ? rule.points : undefined;
  const words = language === 'en' ? (clause.en ?? clause.text) : clause.text;
  const change = (field: string, made: (each: Clause) => Clause) =>
    onEdit(`clause ${id} ${field}`, (rubric) => changeClause(rubric, id, made));
  return (
    <>
      <Row id={rowId('clause', id)} tabIndex={-1} selected={opened}>
        <Cell>
          <input
            type="checkbox"
            aria-label={t('workbench.draft.enable', { id })}
            checked={clause.enabled}
            onChange={(event) => change('enabled', (each) => ({ ...each, enabled: event.target.checked }))}
            className="size-4 accent-accent"
          />
        </Cell>
        <Cell className="font-mono text-tiny whitespace-nowrap">{id}</Cell>
        <Cell className={classNames('min-w-60', !clause.enabled && 'text-faint line-through')}>
          {words || <span className="text-faint">{t('workbench.draft.unwritten')}</span>}{' '}
          {faulty.has(`clause ${id}`) && <Badge look="warn">{t('workbench.draft.has-problem')}</Badge>}{' '}
          {!clause.verified && <Badge look="warn">{t('workbench.rubrics.unverified')}</Badge>}
        </Cell>
        <Cell className="figures text-tiny whitespace-nowrap text-soft">
          {ruleWords(rule, { part, each: points === undefined ? null : { exact: points, shown: points } }, t)}
          {clause.window && ` · ${windowWords(clause.window, t)}`}
        </Cell>
        <Cell numeric>
          {part !== 'veto' && (
            <CellInput
              label={t('workbench.draft.clause-points', { id })}
              value={points ?? ''}
              numeric
              invalid={faulty.has(`clause ${id} points`)}
              onChange={(text) => change('points', (each) => ownChange(each, { rule: { ...each.rule, points: text.trim() } }))}
            />
          )}
        </Cell>
        <Cell>
          <span className="inline-flex gap-1">
            <Button
              size="small"
              aria-expanded={opened}
              aria-label={t('workbench.draft.words-of', { id })}
              onClick={() => onOpen(opened ? null : id)}
            >
              {t('workbench.draft.words')}
            </Button>
            {!before.has(id) && (
              <Button
                size="small"
                tone="danger"
                aria-label={t('workbench.draft.remove-one', { id })}
                onClick={() => onEdit(`remove ${id}`, (rubric) => removeClause(rubric, id))}
              >
                {t('workbench.draft.remove')}
              </Button>
            )}
          </span>
        </Cell>
      </Row>
      {opened && (
        <tr className="border-b border-line bg-canvas">
          <td colSpan={6} className="p-3">
            {/* The table may be wider than the screen; what is written in stays within it. */}
            <div className="sticky left-3 max-w-[calc(100dvw-5rem)]">
              <ClauseFields part={part} clause={clause} onChange={change} />
            </div>
          </td>
        </tr>
      )}
    </>
  );
}
