import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';
import { useWords } from '@/components/ui/Words';
import { keysWith, type PanelCommand } from '@/lib/stores/panel/shortcuts';
import { changeShortcut } from '@/lib/stores/workbench/shortcut-change';

export interface ShortcutSettingsProps {
  /** The inspector's changes to the standard keys. */
  changed: Readonly<Record<string, string>>;
  onChange: (shortcuts: Record<string, string>) => void;
}

/** The side panel's keys. A field takes the key that is pressed in it; one key never means two things. */
export function ShortcutSettings({ changed, onChange }: ShortcutSettingsProps) {
  const { t } = useWords();
  const [fault, setFault] = useState<{ command: PanelCommand; text: string } | null>(null);
  const take = (command: PanelCommand, key: string) => {
    const change = changeShortcut(changed, command, key);
    if (change.kind === 'changed') {
      setFault(null);
      onChange(change.shortcuts);
    } else {
      const text = change.kind === 'taken' ? t('workbench.keys.taken', { key, use: t(`keys.${change.by}`) }) : t('workbench.keys.unusable');
      setFault({ command, text });
    }
  };
  return (
    <div className="flex flex-col items-start gap-4">
      <div className="grid w-full gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-4">
        {(Object.entries(keysWith(changed)) as [PanelCommand, string][]).map(([command, shown]) => (
          <TextField
            key={command}
            label={t(`keys.${command}`)}
            value={shown}
            readOnly
            error={fault?.command === command ? fault.text : undefined}
            onKeyDown={(event) => {
              // What moves the focus or belongs to browser, system or input method stays theirs.
              if (event.key === 'Tab' || event.key === 'Shift' || event.ctrlKey || event.altKey || event.metaKey) return;
              if (event.nativeEvent.isComposing) return;
              event.preventDefault();
              take(command, event.key);
            }}
            onChange={() => undefined}
          />
        ))}
      </div>
      <Button icon={RotateCcw} disabled={Object.keys(changed).length === 0} onClick={() => onChange({})}>
        {t('workbench.keys.restore')}
      </Button>
    </div>
  );
}
