import { PackageOpen } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { RadioGroup } from '@/components/ui/RadioGroup';
import { useWords } from '@/components/ui/Words';
import type { ExportChoice } from '@/lib/stores/workbench/export-run';
import type { MessageKey } from '@/lib/text/translator';

export interface ExportFormProps {
  choice: ExportChoice;
  /** A sealed inspection is exported as it was sealed. */
  sealed: boolean;
  busy: boolean;
  onChange: (choice: ExportChoice) => void;
  onExport: () => void;
}

const hints: Record<ExportChoice['kind'], MessageKey> = {
  seal: 'workbench.export.seal-hint',
  public: 'workbench.export.public-hint',
  'working-copy': 'workbench.export.copy-hint',
};

/** What to export: the sealed record, its public edition or a working copy, and in which language. */
export function ExportForm({ choice, sealed, busy, onChange, onExport }: ExportFormProps) {
  const { t } = useWords();
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        onExport();
      }}
    >
      <RadioGroup
        label={t('workbench.export.kind')}
        hint={t(sealed && choice.kind === 'seal' ? 'workbench.export.sealed-hint' : hints[choice.kind])}
        value={choice.kind}
        options={[
          { value: 'seal', label: t('workbench.export.seal') },
          { value: 'public', label: t('report.edition.public'), disabled: !sealed },
          { value: 'working-copy', label: t('workbench.export.copy'), disabled: sealed },
        ]}
        onChange={(kind) => onChange({ ...choice, kind })}
      />
      <RadioGroup
        label={t('workbench.export.language')}
        value={choice.language}
        options={[
          { value: 'zh-CN', label: '中文' },
          { value: 'en', label: 'English' },
        ]}
        onChange={(language) => onChange({ ...choice, language })}
      />
      <div>
        <Button type="submit" tone="primary" icon={PackageOpen} disabled={busy}>
          {t(choice.kind === 'seal' && !sealed ? 'workbench.export.run-seal' : 'workbench.export.run')}
        </Button>
      </div>
    </form>
  );
}
