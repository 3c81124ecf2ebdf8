import { PencilLine } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/Words';
import { LinkButton } from '@/components/workbench/LinkButton';
import { CopyDialog } from '@/components/workbench/rubrics/draft/CopyDialog';
import { rubrics as builtIn } from '@/indicators/registry';
import type { RubricDraft } from '@/lib/scores/edit-rubric';
import type { Rubric } from '@/lib/scores/rubric';
import { told } from '@/lib/stores/workbench/inspection-acts';
import { hashOf } from '@/lib/stores/workbench/route';
import { canBeEdited, draftOfCopy, draftOfNext, draftVersion } from '@/lib/stores/workbench/rubric-drafts';
import type { Services } from '../services';
import { useStored } from '../use-stored';

export interface EditRubricProps {
  rubric: Rubric;
  all: readonly Rubric[];
  services: Services;
}

/** The way from a published version to a draft: a copy under an own name, or the next version of what is the office's own already. */
export function EditRubric({ rubric, all, services }: EditRubricProps) {
  const { t, language } = useWords();
  const [copying, setCopying] = useState(false);
  const stored = useStored(services.repositories.rubricDrafts.all, [services]);
  if (stored.state !== 'ready' || !canBeEdited(rubric)) return null;
  const drafts = stored.value;
  const place = (id: string) => hashOf({ view: 'rubrics', id, version: draftVersion });
  const begin = (draft: RubricDraft) =>
    told({ notices: services.notices, language }, async () => {
      await services.repositories.rubricDrafts.put(draft);
      location.hash = place(draft.rubric.id);
    });
  if (!builtIn.has(rubric.id)) {
    if (drafts.some((draft) => draft.rubric.id === rubric.id)) {
      return (
        <LinkButton href={place(rubric.id)} icon={PencilLine}>
          {t('workbench.draft.go-on')}
        </LinkButton>
      );
    }
    return (
      <Button icon={PencilLine} onClick={() => void begin(draftOfNext(rubric, all))}>
        {t('workbench.draft.next')}
      </Button>
    );
  }
  return (
    <>
      <Button icon={PencilLine} onClick={() => setCopying(true)}>
        {t('workbench.draft.copy')}
      </Button>
      {copying && (
        <CopyDialog
          rubric={rubric}
          taken={[...all, ...drafts.map((draft) => draft.rubric)]}
          onCopy={(identity) => void begin(draftOfCopy(rubric, identity))}
          onClose={() => setCopying(false)}
        />
      )}
    </>
  );
}
