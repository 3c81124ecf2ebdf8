import { Dialog } from '@/components/ui/Dialog';
import { KeyHint } from '@/components/ui/KeyHint';
import { useWords } from '@/components/ui/Words';
import type { PanelCommand } from '@/lib/stores/panel/shortcuts';

export interface ShortcutSheetProps {
  keys: Readonly<Record<PanelCommand, string>>;
  onClose: () => void;
}

/** Every key of the panel with what it does; the browser's own commands are named with where to change them. */
export function ShortcutSheet({ keys, onClose }: ShortcutSheetProps) {
  const { t } = useWords();
  const rows: [PanelCommand | 'tabs' | 'digits', string][] = [
    ...(Object.entries(keys) as [PanelCommand, string][]),
    ['tabs', 'Alt 1–4'],
    ['digits', '0–9'],
  ];
  return (
    <Dialog open title={t('keys.title')} description={t('keys.text')} closeLabel={t('ui.close')} onClose={onClose}>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-3 gap-y-1 text-dense">
        {rows.map(([command, key]) => (
          <div key={command} className="contents">
            <dt>
              <KeyHint>{key}</KeyHint>
            </dt>
            <dd>{t(`keys.${command}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-tiny text-faint">{t('keys.browser')}</p>
    </Dialog>
  );
}
