import { FileSpreadsheet } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/Words';
import { PageHead } from '@/components/workbench/PageHead';
import { RubricList } from '@/components/workbench/rubrics/RubricList';
import type { Rubric } from '@/lib/scores/rubric';
import { told } from '@/lib/stores/workbench/inspection-acts';
import { hashOf } from '@/lib/stores/workbench/route';
import { draftVersion } from '@/lib/stores/workbench/rubric-drafts';
import { rubricTemplate } from '@/lib/stores/workbench/rubric-files';
import { saveFile } from '../save-file';
import type { Services } from '../services';
import { useStored } from '../use-stored';
import { Waiting } from '../Waiting';
import { OneRubric } from './OneRubric';
import { RubricDrafts } from './RubricDrafts';
import { RubricDraftView } from './RubricDraftView';
import { RubricImport } from './RubricImport';

export interface RubricsViewProps {
  services: Services;
  id: string | undefined;
  version: string | undefined;
}

/** The indicator systems, or the one that the address names. */
export function RubricsView({ services, id, version }: RubricsViewProps) {
  const { t } = useWords();
  const rubrics = useStored(() => services.repositories.rubrics.all(), [services]);
  return (
    <Waiting for={rubrics} title={t('workbench.rubrics.title')}>
      {(all) =>
        id === undefined ? (
          <AllRubrics rubrics={all} services={services} />
        ) : version === draftVersion ? (
          <RubricDraftView key={id} id={id} all={all} services={services} />
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
  const { t, language } = useWords();
  const saveTemplate = () =>
    told({ notices: services.notices, language }, async () => {
      const { name, file } = await rubricTemplate();
      saveFile(name, file);
    });
  return (
    <>
      <PageHead
        title={t('workbench.rubrics.title')}
        text={t('workbench.rubrics.text')}
        actions={
          <Button icon={FileSpreadsheet} onClick={() => void saveTemplate()}>
            {t('workbench.draft.template')}
          </Button>
        }
      />
      <RubricList
        rubrics={rubrics}
        onOpen={(rubric) => {
          location.hash = hashOf({ view: 'rubrics', id: rubric.id, version: rubric.version });
        }}
      />
      <RubricDrafts services={services} />
      <RubricImport services={services} />
    </>
  );
}
