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
import type { Settings } from '@/lib/db/settings';
import type { InspectionBundle } from '@/lib/inspection/bundle';
import { readiness } from '@/lib/pack/readiness';
import { requestStamp } from '@/lib/pack/time-stamp';
import { askForStamp } from '@/lib/platform/ask-stamp';
import { requestServer } from '@/lib/platform/permissions';
import { openScratchFile } from '@/lib/platform/scratch-file';
import { createExportRun, type ExportChoice, type ExportRun } from '@/lib/stores/workbench/export-run';
import { keptNames } from '@/lib/stores/workbench/outbox';
import { hashOf } from '@/lib/stores/workbench/route';
import { createPackWriter, type PackWriting } from '@/lib/stores/workbench/write-pack';
import { shortInstant } from '@/lib/text/instant';
import type { Services } from '../services';
import { useFileUrl } from '../use-file-url';
import { useStored } from '../use-stored';
import { Waiting } from '../Waiting';
import { UploadDesk } from './UploadDesk';

export interface ExportViewProps {
  id: string;
  settings: Settings;
  services: Services;
}

/** A stamp by the office's authority over a hash, with a nonce of its own. */
const stamp: PackWriting['stamp'] = (url, sha256) =>
  requestStamp(sha256, crypto.getRandomValues(new Uint8Array(8)), (query) => askForStamp(url, query));

/** Checks one inspection before export and writes its pack; closing the side panel does not stop it. */
export function ExportView({ id, settings, services }: ExportViewProps) {
  const { t } = useWords();
  const bundle = useStored(() => services.repositories.inspections.bundle(id), [services, id]);
  const run = useMemo(
    () =>
      createExportRun(
        createPackWriter({ ...services, checks, openFile: async () => openScratchFile(await keptNames(services.repositories)), stamp }, id),
      ),
    [services, id],
  );
  return (
    <Waiting for={bundle} title={t('workbench.export.title')}>
      {(value) => <ExportDesk bundle={value} run={run} settings={settings} services={services} />}
    </Waiting>
  );
}

interface ExportDeskProps extends Omit<ExportViewProps, 'id'> {
  bundle: InspectionBundle;
  run: ExportRun;
}

function ExportDesk({ bundle, run, settings, services }: ExportDeskProps) {
  const { t, language } = useWords();
  const { state } = useStore(run.store);
  const [choice, setChoice] = useState<ExportChoice>({ kind: 'seal', language });
  const items = useMemo(() => readiness(bundle, checks, choice.kind === 'public' ? 'public' : 'internal'), [bundle, choice.kind]);
  const { campaign, site, inspection } = bundle;
  const url = useFileUrl(state.phase === 'done' ? state.pack.file : null);
  const start = async () => {
    // Asked in the click itself, while browsers still show the question; a refusal is met as an authority that does not answer.
    if (settings.timestampUrl !== '' && choice.kind !== 'working-copy') await requestServer(settings.timestampUrl);
    await run.start(choice);
  };
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
          onExport={() => void start()}
        />
      </Section>
      <ExportOutcome state={state} url={url} onStop={run.stop} onRetry={() => void start()}>
        {state.phase === 'done' && (
          <UploadDesk pack={state.pack} site={site.name} settings={settings} zone={campaign.timeZone} services={services} />
        )}
      </ExportOutcome>
    </div>
  );
}
