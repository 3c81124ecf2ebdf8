import { EllipsisVertical } from 'lucide-react';
import { useKeys } from '@/components/panel/Keys';
import { ShortcutSheet } from '@/components/panel/ShortcutSheet';
import { Menu } from '@/components/ui/Menu';
import { useWords } from '@/components/ui/Words';
import { usePanelActions, usePanelState } from './panel-context';

const schemes = ['system', 'light', 'dark'] as const;

/** Things done now and then: another inspection, undo, permissions, appearance, language, keys. */
export function PanelMenu() {
  const { t } = useWords();
  const settings = usePanelState((state) => state.settings);
  const permissions = usePanelState((state) => state.permissions);
  const state = usePanelState(({ view }) => view?.state ?? null);
  const keysShown = usePanelState(({ keysShown: shown }) => shown);
  const actions = usePanelActions();
  const keys = useKeys();
  const inspecting = state !== null;
  return (
    <>
      <Menu
        label={t('ui.menu')}
        icon={EllipsisVertical}
        entries={[
          ...(inspecting
            ? [
                { id: 'undo', label: t('ui.undo'), shortcut: 'Ctrl Z', disabled: state.undo === null, onSelect: () => void actions.undo() },
                {
                  id: 'redo',
                  label: t('ui.redo'),
                  shortcut: 'Ctrl ⇧ Z',
                  disabled: state.redo === null,
                  onSelect: () => void actions.redo(),
                },
                { id: 'leave', label: t('panel.change-site'), separated: true, onSelect: actions.leave },
              ]
            : []),
          { id: 'workbench', label: t('panel.workbench'), shortcut: keys.workbench, onSelect: () => actions.openWorkbench('/') },
          { id: 'settings', label: t('workbench.nav.settings'), onSelect: () => actions.openWorkbench('/settings') },
          { id: 'help', label: t('workbench.nav.help'), onSelect: () => actions.openWorkbench('/help') },
          ...(permissions.site
            ? []
            : [{ id: 'site', label: t('panel.site-permission'), separated: true, onSelect: () => void actions.allowSite() }]),
          ...(permissions.pictures
            ? []
            : [{ id: 'pictures', label: t('panel.pictures-permission'), onSelect: () => void actions.allowPictures() }]),
          ...schemes.map((scheme, index) => ({
            id: scheme,
            label: t(`panel.scheme-${scheme}`),
            checked: settings?.scheme === scheme,
            separated: index === 0,
            onSelect: () => void actions.setSetting('scheme', scheme),
          })),
          {
            id: 'language',
            label: t('panel.language'),
            separated: true,
            onSelect: () => void actions.setSetting('language', settings?.language === 'en' ? 'zh-CN' : 'en'),
          },
          { id: 'keys', label: t('panel.shortcuts'), shortcut: keys.shortcuts, onSelect: () => actions.showKeys(true) },
        ]}
      />
      {keysShown && <ShortcutSheet keys={keys} onClose={() => actions.showKeys(false)} />}
    </>
  );
}
