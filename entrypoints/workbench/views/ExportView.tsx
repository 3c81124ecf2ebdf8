import { ArrowLeft } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { useWords } from '@/components/ui/Words';
import { ExportForm } from '@/components/workbench/export/ExportForm';
import { ExportOutcome } from '@/components/workbench/export/ExportOutcome';
import { ReadinessList } from '@/components/workbench/export/ReadinessList';
import { LinkButton } from '@/components/workbench/LinkButton';
import { PageHead, Section } from '@/components/workbench/PageHead';
import { checks } from '@/indicators/registry';
import type { InspectionBundle } from '@/lib/inspection/bundle';
import { readiness } from '@/lib/pack/readiness';
import { openScratchFile } from '@/lib/platform/scratch-file';
import { createExportRun, type ExportChoice, type ExportRun } from '@/lib/stores/workbench/export-run';
import { hashOf } from '@/lib/stores/workbench/route';
import { createPackWriter } from '@/lib/stores/workbench/write-pack';
import { shortInstant } from '@/lib/text/instant';
import type { Services } from '../services';
import { useFileUrl } from '../use-file-url';
import { useStored } from '../use-stored';
import { Waiting } from '../Waiting';

/** Checks one inspection before export and writes its pack; closing the side panel does not stop it. */
export function ExportView({ id, services }: { id: string; services: Services }) {
  const bundle = useStored(() => services.repositories.inspections.bundle(id), [services, id]);
  const run = useMemo(() => createExportRun(createPackWriter({ ...services, checks, openFile: openScratchFile }, id)), [services, id]);
  return <Waiting for={bundle}>{(value) => <ExportDesk bundle={value} run={run} />}</Waiting>;
}

function ExportDesk({ bundle, run }: { bundle: InspectionBundle; run: ExportRun }) {
  const { t, language } = useWords();
  const { state } = useStore(run.store);
  const [choice, setChoice] = useState<ExportChoice>({ kind: 'seal', language });
  const items = useMemo(() => readiness(bundle, checks, choice.kind === 'public' ? 'public' : 'internal'), [bundle, choice.kind]);
  const { campaign, site, inspection } = bundle;
  return (
    <div className="max-w-3xl">
      <PageHead
        title={t('workbench.export.title')}
        text={t('workbench.export.for', {
          site: site.name,
          asOf: shortInstant(campaign.asOf, campaign.timeZone),
          purpose: t(`purpose.${campaign.purpose}`),
        })}
        actions={
          <LinkButton href={hashOf({ view: 'inspections', id: inspection.id })} icon={ArrowLeft}>
            {t('workbench.export.back')}
          </LinkButton>
        }
      />
      <Section title={t('workbench.export.check')} text={t('workbench.export.check-text')}>
        <ReadinessList items={items} />
      </Section>
      <Section title={t('workbench.export.choose')}>
        <ExportForm
          choice={choice}
          sealed={inspection.state === 'sealed'}
          busy={state.phase === 'running'}
          onChange={setChoice}
          onExport={() => void run.start(choice)}
        />
      </Section>
      <ExportOutcome
        state={state}
        url={useFileUrl(state.phase === 'done' ? state.pack.file : null)}
        onStop={run.stop}
        onRetry={() => void run.start(choice)}
      />
    </div>
  );
}
