import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/Words';
import { FileDrop } from '@/components/workbench/FileDrop';
import { Section } from '@/components/workbench/PageHead';
import { ProblemTable } from '@/components/workbench/ProblemTable';
import { EnrolledKeys } from '@/components/workbench/settings/EnrolledKeys';
import type { Settings } from '@/lib/db/settings';
import type { Problem } from '@/lib/errors/xuncha-error';
import { keyCardFile } from '@/lib/pack/key-cards';
import { groupFingerprint } from '@/lib/pack/sign';
import { enrolFile, strikeKey } from '@/lib/stores/workbench/enrolled-keys';
import { told } from '@/lib/stores/workbench/inspection-acts';
import { listed } from '@/lib/text/language';
import { saveFile } from '../save-file';
import type { Services } from '../services';

/** The inspectors whose signatures are recognised when packs are taken in here. */
export function EnrolledKeysSection({ settings, services }: { settings: Settings; services: Services }) {
  const { t, language } = useWords();
  const { repositories, notices } = services;
  const cards = settings.enrolledKeys;
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const enrol = async (files: readonly File[]) => {
    const refused: Problem[] = [];
    for (const file of files) {
      const answer = await enrolFile(repositories, file);
      if (answer.kind === 'refused') refused.push(...answer.problems);
      else
        notices.tell({
          tone: 'done',
          text: t('handover.keys.enrolled', {
            names: listed(
              answer.names.map((name) => name || t('handover.keys.nameless')),
              language,
            ),
          }),
        });
    }
    setProblems(refused);
  };
  const save = () => saveFile('xuncha-keys.json', new Blob([keyCardFile(cards)], { type: 'application/json' }));
  const strike = (fingerprint: string) => void told({ notices, language }, () => strikeKey(repositories, fingerprint));
  const shown = cards.map(({ fingerprint, inspector, createdAt }) => ({
    fingerprint,
    grouped: groupFingerprint(fingerprint),
    inspector,
    createdAt: createdAt.slice(0, 10),
  }));
  return (
    <Section title={t('handover.keys.title')} text={t('handover.keys.text')}>
      <div className="flex max-w-3xl flex-col gap-3">
        <EnrolledKeys keys={shown} onStrike={strike} />
        {cards.length > 0 && (
          <div>
            <Button icon={Download} onClick={save}>
              {t('handover.keys.save')}
            </Button>
          </div>
        )}
        <FileDrop
          label={t('handover.keys.add')}
          hint={t('handover.keys.add-hint')}
          accept=".json"
          multiple
          onFiles={(files) => void enrol(files)}
        />
        {problems.length > 0 && <ProblemTable label={t('workbench.import.problems')} problems={problems} />}
      </div>
    </Section>
  );
}
