import { ArrowLeft, FileJson, FileSpreadsheet } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { useWords } from '@/components/ui/Words';
import { LinkButton } from '@/components/workbench/LinkButton';
import { PageHead, Section } from '@/components/workbench/PageHead';
import { RubricCompare } from '@/components/workbench/rubrics/RubricCompare';
import { RubricView } from '@/components/workbench/rubrics/RubricView';
import { checks } from '@/indicators/registry';
import type { Rubric } from '@/lib/scores/rubric';
import { rubricHash } from '@/lib/scores/rubric-hash';
import { told } from '@/lib/stores/workbench/inspection-acts';
import { hashOf } from '@/lib/stores/workbench/route';
import { rubricJson, rubricWorkbook } from '@/lib/stores/workbench/rubric-files';
import { nameIn } from '@/lib/text/language';
import { saveFile } from '../save-file';
import type { Services } from '../services';
import { EditRubric } from './EditRubric';

export interface OneRubricProps {
  all: readonly Rubric[];
  rubric: Rubric | null;
  services: Services;
}

/** One indicator system: read, saved as a file, held against another, taken as the beginning of an own one. */
export function OneRubric({ all, rubric, services }: OneRubricProps) {
  const { t, language } = useWords();
  const back = (
    <LinkButton href={hashOf({ view: 'rubrics' })} icon={ArrowLeft}>
      {t('workbench.rubrics.back')}
    </LinkButton>
  );
  const save = ({ name, file }: { name: string; file: Blob }) => saveFile(name, file);
  const saveWorkbook = () =>
    told({ notices: services.notices, language }, async () => {
      if (rubric) save(await rubricWorkbook(rubric));
    });
  if (!rubric) {
    return (
      <>
        <PageHead title={t('workbench.rubrics.title')} />
        <EmptyState title={t('workbench.rubrics.gone')} text={t('workbench.rubrics.gone-text')} actions={back} />
      </>
    );
  }
  return (
    <>
      <PageHead
        title={nameIn(rubric, language)}
        actions={
          <>
            <EditRubric rubric={rubric} all={all} services={services} />
            <Button icon={FileSpreadsheet} onClick={() => void saveWorkbook()}>
              {t('workbench.rubrics.save-xlsx')}
            </Button>
            <Button icon={FileJson} onClick={() => save(rubricJson(rubric))}>
              {t('workbench.rubrics.save-json')}
            </Button>
            {back}
          </>
        }
      />
      <RubricView rubric={rubric} hash={rubricHash(rubric)} checks={checks} />
      <div className="mt-4">
        <Section title={t('workbench.compare.title')} text={t('workbench.compare.text')}>
          <RubricCompare key={rubricHash(rubric)} rubric={rubric} others={all.filter((each) => each !== rubric)} />
        </Section>
      </div>
    </>
  );
}
