import { useWords } from '@/components/ui/Words';
import { Section } from '@/components/workbench/PageHead';
import { DraftList } from '@/components/workbench/rubrics/draft/DraftList';
import type { RubricDraft } from '@/lib/scores/edit-rubric';
import { told } from '@/lib/stores/workbench/inspection-acts';
import type { Services } from '../services';
import { useStored } from '../use-stored';
import { Waiting } from '../Waiting';

/** The versions being written; a discarded one comes back with undo. */
export function RubricDrafts({ services }: { services: Services }) {
  const { t, language } = useWords();
  const { repositories, notices } = services;
  const drafts = useStored(repositories.rubricDrafts.all, [services]);
  const discard = (draft: RubricDraft) =>
    told({ notices, language }, async () => {
      const { id, name } = draft.rubric;
      await repositories.rubricDrafts.remove(id);
      const putBack = () =>
        told({ notices, language }, async () => {
          await repositories.rubricDrafts.put(draft);
          notices.tell({ tone: 'done', text: t('workbench.draft.restored', { name }) });
        });
      notices.tell({
        tone: 'done',
        text: t('workbench.draft.discarded', { name }),
        action: { label: t('ui.undo'), run: () => void putBack() },
      });
    });
  return (
    <Waiting for={drafts}>
      {(all) =>
        all.length > 0 && (
          <div className="mt-4 max-w-3xl">
            <Section title={t('workbench.draft.list')} text={t('workbench.draft.list-text')}>
              <DraftList drafts={all} onDiscard={(draft) => void discard(draft)} />
            </Section>
          </div>
        )
      }
    </Waiting>
  );
}
