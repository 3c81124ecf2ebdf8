import { PencilLine } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/Words';
import type { RubricDraft } from '@/lib/scores/edit-rubric';
import { hashOf } from '@/lib/stores/workbench/route';
import { draftVersion } from '@/lib/stores/workbench/rubric-drafts';
import { LinkButton } from '../../LinkButton';

export interface DraftListProps {
  drafts: readonly RubricDraft[];
  onDiscard: (draft: RubricDraft) => void;
}

/** Versions being written on this machine. */
export function DraftList({ drafts, onDiscard }: DraftListProps) {
  const { t } = useWords();
  return (
    <ul className="divide-y divide-line">
      {drafts.map((draft) => (
        <li key={draft.rubric.id} className="flex flex-wrap items-center gap-2 py-2 text-dense">
          <span className="min-w-0 flex-1">
            <span className="font-medium">{draft.rubric.name || draft.rubric.id}</span>{' '}
            <span className="figures text-soft">{draft.rubric.version}</span>
          </span>
          <LinkButton href={hashOf({ view: 'rubrics', id: draft.rubric.id, version: draftVersion })} icon={PencilLine}>
            {t('workbench.draft.go-on')}
          </LinkButton>
          <Button tone="danger" onClick={() => onDiscard(draft)} aria-label={t('workbench.draft.discard-one', { name: draft.rubric.name })}>
            {t('workbench.draft.discard')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
