import { RadioGroup } from '@/components/ui/RadioGroup';
import { useWords } from '@/components/ui/Words';
import type { Scheme } from '@/lib/stores/appearance';
import type { Language } from '@/lib/text/language';

export interface AppearanceSettingsProps {
  language: Language;
  scheme: Scheme;
  onLanguage: (language: Language) => void;
  onScheme: (scheme: Scheme) => void;
}

/** Language and colours, of panel and workbench alike. */
export function AppearanceSettings({ language, scheme, onLanguage, onScheme }: AppearanceSettingsProps) {
  const { t } = useWords();
  return (
    <div className="flex flex-col gap-4">
      <RadioGroup
        label={t('workbench.settings.language')}
        hint={t('workbench.settings.language-hint')}
        value={language}
        options={[
          { value: 'zh-CN', label: '中文' },
          { value: 'en', label: 'English' },
        ]}
        onChange={onLanguage}
      />
      <RadioGroup
        label={t('workbench.settings.scheme')}
        value={scheme}
        options={[
          { value: 'system', label: t('workbench.settings.scheme-system') },
          { value: 'light', label: t('workbench.settings.scheme-light') },
          { value: 'dark', label: t('workbench.settings.scheme-dark') },
        ]}
        onChange={onScheme}
      />
    </div>
  );
}
