import { useWords } from '@/components/ui/Words';
import { PageHead } from '@/components/workbench/PageHead';
import { RubricList } from '@/components/workbench/rubrics/RubricList';
import type { Rubric } from '@/lib/scores/rubric';
import { hashOf } from '@/lib/stores/workbench/route';
import type { Services } from '../services';
import { useStored } from '../use-stored';
import { Waiting } from '../Waiting';
import { OneRubric } from './OneRubric';
import { RubricImport } from './RubricImport';

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
          <AllRubrics rubrics={all} services={services} />
        ) : (
          <OneRubric
            all={all}
            rubric={all.find((rubric) => rubric.id === id && (version === undefined || rubric.version === version)) ?? null}
            services={services}
          />
        )
      }
    </Waiting>
  );
}

function AllRubrics({ rubrics, services }: { rubrics: readonly Rubric[]; services: Services }) {
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
      <RubricImport services={services} />
    </>
  );
}
