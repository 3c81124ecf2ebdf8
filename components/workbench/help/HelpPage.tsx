import { KeyHint } from '@/components/ui/KeyHint';
import { useWords } from '@/components/ui/Words';
import type { MessageKey } from '@/lib/text/translator';
import { PageHead, Section } from '../PageHead';

const tableKeys: readonly (readonly [keys: readonly string[], words: MessageKey])[] = [
  [['j', '↓'], 'workbench.help.key-next'],
  [['k', '↑'], 'workbench.help.key-previous'],
  [['Home', 'End'], 'workbench.help.key-ends'],
  [['Enter'], 'workbench.help.key-open'],
  [['?'], 'workbench.help.key-help'],
];

const steps: readonly MessageKey[] = [
  'workbench.help.step-1',
  'workbench.help.step-2',
  'workbench.help.step-3',
  'workbench.help.step-4',
  'workbench.help.step-5',
];

const limits: readonly MessageKey[] = [
  'workbench.help.limit-suggests',
  'workbench.help.limit-seen',
  'workbench.help.limit-pictures',
  'workbench.help.limit-wording',
  'workbench.help.limit-signature',
  'workbench.help.limit-network',
];

/** How an inspection goes, the keys of the workbench, and what the tool does not do. */
export function HelpPage({ version }: { version: string }) {
  const { t } = useWords();
  return (
    <>
      <PageHead title={t('workbench.help.title')} text={t('workbench.help.text', { version })} />
      <Section title={t('workbench.help.how')}>
        <ol className="flex max-w-3xl list-decimal flex-col gap-1 pl-5 text-dense">
          {steps.map((step) => (
            <li key={step}>{t(step)}</li>
          ))}
        </ol>
      </Section>
      <Section title={t('workbench.help.keys')} text={t('workbench.help.keys-text')}>
        <dl className="grid grid-cols-[max-content_1fr] gap-x-4 gap-y-1.5 text-dense">
          {tableKeys.map(([keys, words]) => (
            <div key={words} className="contents">
              <dt className="flex gap-1">
                {keys.map((key) => (
                  <KeyHint key={key}>{key}</KeyHint>
                ))}
              </dt>
              <dd>{t(words)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={t('workbench.help.limits')} text={t('workbench.help.limits-text')}>
        <ul className="flex max-w-3xl list-disc flex-col gap-1 pl-5 text-dense">
          {limits.map((limit) => (
            <li key={limit}>{t(limit)}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}
