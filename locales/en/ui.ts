import type { ui as source } from '../zh-CN/ui';

/** Words of buttons and small parts that panel and workbench share. */
export const ui: Record<keyof typeof source, string> = {
  'ui.close': 'Close',
  'ui.cancel': 'Cancel',
  'ui.undo': 'Undo',
  'ui.redo': 'Redo',
  'ui.less': 'Less',
  'ui.more': 'More',
  'ui.messages': 'Messages',
  'ui.retry': 'Try again',
  'ui.back': 'Back',
  'ui.menu': 'More actions',
  'ui.search': 'Search',
};
