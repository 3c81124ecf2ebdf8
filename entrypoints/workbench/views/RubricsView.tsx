import { ArrowLeft } from 'lucide-react';
import { EmptyState } from '@/components/ui/EmptyState';
import { useWords } from '@/components/ui/Words';
import { LinkButton } from '@/components/workbench/LinkButton';
import { PageHead } from '@/components/workbench/PageHead';
import { RubricList } from '@/components/workbench/rubrics/RubricList';
import { RubricView } from '@/components/workbench/rubrics/RubricView';
import { checks } from '@/indicators/registry';
import type { Rubric } from '@/lib/scores/rubric';
import { rubricHash } from '@/lib/scores/rubric-hash';
import { hashOf } from '@/lib/stores/workbench/route';
import type { Services } from '../services';
import { useStored } from '../use-stored';
import { Waiting } from '../Waiting';

export interface RubricsViewProps {
  services: Services;
  id: string | undefined;
  version: string | undefined;
}

/** The indicator systems, or the one that the address names. */
export function RubricsView({ services, id, version }: RubricsViewProps) {
  const rubrics = useStored(() => services.repositories.rubrics.all(), [services]);
  return (
    <Waiting for={rubrics}>
      {(all) =>
        id === undefined ? (
          <AllRubrics rubrics={all} />
        ) : (
          <OneRubric rubric={all.find((rubric) => rubric.id === id && (version === undefined || rubric.version === version)) ?? null} />
        )
      }
    </Waiting>
  );
}

function AllRubrics({ rubrics }: { rubrics: readonly Rubric[] }) {
  const { t } = useWords();
  return (
    <>
      <PageHead title={t('workbench.rubrics.title')} text={t('workbench.rubrics.text')} />
      <RubricList
        rubrics={rubrics}
        onOpen={(rubric) => {
          location.hash = hashOf({ view: 'rubrics', id: rubric.id, version: rubric.version });
        }}
      />
    </>
  );
}

function OneRubric({ rubric }: { rubric: Rubric | null }) {
  const { t, language } = useWords();
  const back = (
    <LinkButton href={hashOf({ view: 'rubrics' })} icon={ArrowLeft}>
      {t('workbench.rubrics.back')}
    </LinkButton>
  );
  if (!rubric) return <EmptyState title={t('workbench.rubrics.gone')} text={t('workbench.rubrics.gone-text')} actions={back} />;
  return (
    <>
      <PageHead title={language === 'en' ? (rubric.en ?? rubric.name) : rubric.name} actions={back} />
      <RubricView rubric={rubric} hash={rubricHash(rubric)} checks={checks} />
    </>
  );
}
