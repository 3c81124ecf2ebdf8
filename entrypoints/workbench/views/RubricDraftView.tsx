import { EmptyState } from '@/components/ui/EmptyState';
import { useWords } from '@/components/ui/Words';
import { LinkButton } from '@/components/workbench/LinkButton';
import { PageHead } from '@/components/workbench/PageHead';
import type { Rubric } from '@/lib/scores/rubric';
import { hashOf } from '@/lib/stores/workbench/route';
import type { Services } from '../services';
import { useOnce } from '../use-once';
import { Waiting } from '../Waiting';
import { RubricDesk } from './RubricDesk';

export interface RubricDraftViewProps {
  id: string;
  all: readonly Rubric[];
  services: Services;
}

/** The draft that the address names. It is read once: while it is open, the screen is ahead of what is stored. */
export function RubricDraftView({ id, all, services }: RubricDraftViewProps) {
  const { t } = useWords();
  const draft = useOnce(() => services.repositories.rubricDrafts.get(id), [services, id]);
  return (
    <Waiting for={draft} title={t('workbench.rubrics.title')}>
      {(value) =>
        value ? (
          <RubricDesk
            key={id}
            draft={value}
            before={all.find((rubric) => rubric.id === value.from.id && rubric.version === value.from.version) ?? null}
            services={services}
          />
        ) : (
          <>
            <PageHead title={t('workbench.rubrics.title')} />
            <EmptyState
              title={t('workbench.draft.gone')}
              text={t('workbench.draft.gone-text')}
              actions={<LinkButton href={hashOf({ view: 'rubrics' })}>{t('workbench.rubrics.back')}</LinkButton>}
            />
          </>
        )
      }
    </Waiting>
  );
}
