import { useState } from 'react';
import { Select } from '@/components/ui/Select';
import { useWords } from '@/components/ui/Words';
import { compareRubrics } from '@/lib/scores/compare-rubrics';
import type { Rubric } from '@/lib/scores/rubric';
import { nameIn } from '@/lib/text/language';
import { RubricChanges } from './RubricChanges';

export interface RubricCompareProps {
  rubric: Rubric;
  /** Those it can be held against. */
  others: readonly Rubric[];
}

const keyOf = ({ id, version }: Rubric) => `${id} ${version}`;

/** Holds an indicator system against another, usually an earlier version of it. */
export function RubricCompare({ rubric, others }: RubricCompareProps) {
  const { t, language } = useWords();
  const [chosen, setChosen] = useState('');
  const other = others.find((each) => keyOf(each) === chosen);
  return (
    <div className="flex flex-col gap-3">
      <div className="max-w-md">
        <Select
          label={t('workbench.compare.with')}
          value={chosen}
          placeholder={t('workbench.compare.choose')}
          options={others.map((each) => ({
            value: keyOf(each),
            label: `${nameIn(each, language)} ${each.version}`,
          }))}
          onChange={setChosen}
        />
      </div>
      {other && <RubricChanges changes={compareRubrics(other, rubric)} />}
    </div>
  );
}
