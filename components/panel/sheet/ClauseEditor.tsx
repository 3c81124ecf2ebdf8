import { useState } from 'react';
import { Badge } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import { classNames } from '@/components/ui/class-names';
import { Original } from '@/components/ui/Original';
import { useWords } from '@/components/ui/Words';
import type { AnyCheck } from '@/lib/findings/define-check';
import type { Judgement } from '@/lib/scores/judgement';
import type { Rubric } from '@/lib/scores/rubric';
import type { ClauseRow } from '@/lib/stores/panel/sheet-rows';
import { signed } from '../figures';
import { ReasonForm } from '../ReasonForm';
import { ClauseFindings, type ClauseFindingsProps } from './ClauseFindings';
import { ClauseHelp } from './ClauseHelp';
import { CountFields } from './CountFields';
import { ruleWords, takesCount, windowWords } from './clause-words';
import { EvidenceStrip, type EvidenceStripProps } from './EvidenceStrip';
import { NoteField, type NoteFieldProps } from './NoteField';
import { OutcomeChoice } from './OutcomeChoice';
import { OwnPoints } from './OwnPoints';
import { VetoConfirm } from './VetoConfirm';

/** What can be done with a clause. */
export interface ClauseActions extends Pick<ClauseFindingsProps, 'onOpenFinding'> {
  onJudge: (judgement: Judgement, why?: string) => void;
  onClear: (clause: string) => void;
  onNote: NoteFieldProps['onCommit'];
  onNoteDraft: NoteFieldProps['onDraft'];
  onFocus: (clause: string) => void;
}

export interface ClauseEditorProps {
  row: ClauseRow;
  judgement: Judgement | undefined;
  /** The inspector's own decision exists, apart from what follows from accepted findings. */
  decided: boolean;
  note: string;
  rubric: Pick<Rubric, 'documentNo' | 'name'>;
  checks: ReadonlyMap<string, AnyCheck>;
  focused: boolean;
  readOnly: boolean;
  recentReasons: readonly string[];
  reasonOf: ClauseFindingsProps['reasonOf'];
  strip: Omit<EvidenceStripProps, 'ids'>;
  actions: ClauseActions;
}

/** One clause: its wording and figures, the decision with its number, note, pictures, and how to check it. */
export function ClauseEditor(props: ClauseEditorProps) {
  const { row, judgement, decided, note, rubric, checks, focused, readOnly, recentReasons, reasonOf, strip, actions } = props;
  const { t } = useWords();
  const { clause, line, findings, evidence, unproven } = row;
  const [exempting, setExempting] = useState(false);
  const exempt = line.state === 'exempt' || line.state === 'not-assessed';
  const closed = exempt || readOnly;
  return (
    <li
      data-clause={clause.id}
      tabIndex={-1}
      aria-current={focused ? 'true' : undefined}
      onFocus={() => actions.onFocus(clause.id)}
      className={classNames(
        // The margins keep what is scrolled to clear of the filter above and, in a short window, of tabs and footer.
        'scroll-mt-20 border-t outline-offset-[-2px] border-line border-l-4 py-2 pr-3 pl-4 short:scroll-mt-10 short:scroll-mb-16',
        focused ? 'border-l-accent bg-accent-soft' : 'border-l-transparent',
      )}
    >
      <div className="flex flex-wrap items-center gap-1 text-tiny text-soft">
        <Badge className="font-mono">{clause.id}</Badge>
        <span className="figures">{ruleWords(clause.rule, line, t)}</span>
        {clause.window && <span>· {windowWords(clause.window, t)}</span>}
        {!clause.verified && (
          <Badge look="warn" title={t('clause.unverified-text')}>
            {t('clause.unverified')}
          </Badge>
        )}
        <span className="flex-1" />
        {line.points && <strong className="figures text-dense text-text">{signed(line.points)}</strong>}
        {unproven && <Badge look="warn">{t('evidence.none')}</Badge>}
      </div>
      <p className="mt-1 text-dense">
        <Original zh={clause.text} en={clause.en} />
      </p>
      {line.because && <p className="mt-1 text-tiny text-soft">{t(`because.${line.because.key}`, line.because.values)}</p>}
      {!closed && (
        <div className="mt-2 flex flex-wrap items-center gap-2">
          <OutcomeChoice
            part={clause.part}
            value={decided ? (judgement?.outcome ?? null) : null}
            onChoose={(outcome) => (outcome === 'not-applicable' ? setExempting(true) : actions.onJudge({ clause: clause.id, outcome }))}
          />
          <CountFields row={row} judgement={judgement} recentReasons={recentReasons} onJudge={actions.onJudge} />
          {decided && (
            <Button size="small" tone="quiet" onClick={() => actions.onClear(clause.id)}>
              {t('clause.clear')}
            </Button>
          )}
        </div>
      )}
      {judgement?.partial && line.state === 'undecided' && takesCount(clause.rule) && (
        <p className="mt-1 text-tiny text-soft">{t('clause.partial', { n: judgement.count ?? 0 })}</p>
      )}
      {exempting && (
        <ReasonForm
          label={t('clause.not-applicable-why')}
          submitLabel={t('clause.not-applicable-submit')}
          recent={recentReasons}
          onSubmit={(why) => {
            setExempting(false);
            actions.onJudge({ clause: clause.id, outcome: 'not-applicable', note: why }, why);
          }}
          onCancel={() => setExempting(false)}
        />
      )}
      {!readOnly && <VetoConfirm row={row} judgement={judgement} onJudge={actions.onJudge} />}
      {readOnly && note && <p className="mt-1 text-dense">{note}</p>}
      <ClauseFindings findings={findings} reasonOf={reasonOf} onOpenFinding={actions.onOpenFinding} />
      {!closed && <NoteField clause={clause.id} value={note} onDraft={actions.onNoteDraft} onCommit={actions.onNote} />}
      <EvidenceStrip ids={evidence} {...strip} />
      {!closed && decided && clause.part !== 'veto' && (
        <OwnPoints row={row} judgement={judgement} recentReasons={recentReasons} onJudge={actions.onJudge} />
      )}
      <ClauseHelp clause={clause} rubric={rubric} checks={checks} />
    </li>
  );
}
