import { Checkbox } from '@/components/ui/Checkbox';
import { TextArea } from '@/components/ui/TextField';
import { useWords } from '@/components/ui/Words';
import { markVerified, ownChange } from '@/lib/scores/own-clause';
import type { Clause } from '@/lib/scores/rubric';
import { RuleFields, type RuleFieldsProps } from './RuleFields';

/** Words of a clause, in the order in which an inspector meets them. */
const required = ['text', 'manual', 'evidence', 'source'] as const;
const english = ['en', 'manualEn', 'evidenceEn'] as const;

/** Everything of a clause besides its points: wording, rule, window, help, evidence and source. */
export function ClauseFields({ part, clause, onChange }: RuleFieldsProps) {
  const { t } = useWords();
  return (
    <div className="grid max-w-4xl gap-3 md:grid-cols-2">
      {required.map((field) => (
        <TextArea
          key={field}
          label={t(`workbench.draft.col.${field}`)}
          value={clause[field]}
          onChange={(text) => onChange(field, (each) => ownChange(each, { [field]: text }))}
          required
        />
      ))}
      <RuleFields part={part} clause={clause} onChange={onChange} />
      {english.map((field) => (
        <TextArea
          key={field}
          label={t(`workbench.draft.col.${field}`)}
          value={clause[field] ?? ''}
          onChange={(text) => onChange(field, (each) => withEnglish(each, field, text))}
        />
      ))}
      <Checkbox
        label={t('workbench.draft.verified')}
        hint={t('workbench.draft.verified-why')}
        checked={clause.verified}
        onChange={(verified) => onChange('verified', (each) => markVerified(each, verified))}
      />
    </div>
  );
}

/** An emptied English text is absent, so that the Chinese one is shown in its place. */
function withEnglish(clause: Clause, field: (typeof english)[number], text: string): Clause {
  const { [field]: _gone, ...rest } = clause;
  return text === '' ? rest : { ...rest, [field]: text };
}
