import { useState } from 'react';
import { Checkbox } from '@/components/ui/Checkbox';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import { useWords } from '@/components/ui/Words';
import { choosableRubrics } from '@/lib/scores/choosable-rubrics';
import type { Rubric } from '@/lib/scores/rubric';
import { nameIn } from '@/lib/text/language';

export interface PersonSettingsProps {
  inspector: string;
  defaultRubric: string;
  captureWithDecision: boolean;
  rubrics: readonly Rubric[];
  onInspector: (name: string) => void;
  onRubric: (id: string) => void;
  onCapture: (on: boolean) => void;
}

/** Who inspects, by what, and whether a decision takes its picture. Text is stored when the field is left. */
export function PersonSettings({ inspector, rubrics, onInspector, ...props }: PersonSettingsProps) {
  const { t, language } = useWords();
  const [name, setName] = useState(inspector);
  const keepName = () => {
    if (name.trim() !== inspector) onInspector(name.trim());
  };
  return (
    <div className="flex max-w-md flex-col gap-4">
      <TextField
        label={t('workbench.settings.inspector')}
        hint={t('workbench.settings.inspector-hint')}
        value={name}
        onChange={setName}
        onBlur={keepName}
        autoComplete="off"
      />
      <Select
        label={t('workbench.settings.rubric')}
        value={props.defaultRubric}
        options={choosableRubrics(rubrics).map((rubric) => ({
          value: rubric.id,
          label: nameIn(rubric, language),
        }))}
        onChange={props.onRubric}
      />
      <Checkbox
        label={t('workbench.settings.capture')}
        hint={t('workbench.settings.capture-hint')}
        checked={props.captureWithDecision}
        onChange={props.onCapture}
      />
    </div>
  );
}
