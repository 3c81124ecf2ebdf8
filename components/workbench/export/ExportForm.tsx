import { PackageOpen } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { RadioGroup } from '@/components/ui/RadioGroup';
import { useWords } from '@/components/ui/Words';
import type { ExportChoice } from '@/lib/stores/workbench/export-run';

export interface ExportFormProps {
  choice: ExportChoice;
  /** A sealed inspection is exported as it was sealed. */
  sealed: boolean;
  busy: boolean;
  onChange: (choice: ExportChoice) => void;
  onExport: () => void;
}

/** What to export: sealed record or working copy, internal or public edition, in which language. */
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
        label={t('workbench.export.act')}
        hint={t(
          sealed ? 'workbench.export.act-sealed' : choice.act === 'seal' ? 'workbench.export.seal-hint' : 'workbench.export.copy-hint',
        )}
        value={choice.act}
        options={[
          { value: 'seal', label: t('workbench.export.seal') },
          { value: 'working-copy', label: t('workbench.export.copy'), disabled: choice.edition === 'public' },
        ]}
        onChange={(act) => onChange({ ...choice, act })}
      />
      <RadioGroup
        label={t('workbench.export.edition')}
        hint={t(choice.edition === 'public' ? 'workbench.export.public-hint' : 'workbench.export.internal-hint')}
        value={choice.edition}
        options={[
          { value: 'internal', label: t('report.edition.internal') },
          { value: 'public', label: t('report.edition.public'), disabled: choice.act === 'working-copy' },
        ]}
        onChange={(edition) => onChange({ ...choice, edition })}
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
          {t(choice.act === 'seal' && !sealed ? 'workbench.export.run-seal' : 'workbench.export.run')}
        </Button>
      </div>
    </form>
  );
}
