import { sendMessage } from '@/lib/messaging/messages';
import { forwardCommand } from '@/lib/platform/commands';
import { openDesk } from '@/lib/platform/desk';

// Wiring only: listeners are registered synchronously and nothing is kept in memory, because the worker may die at any moment.
export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => {
    // Must be the first thing in the click: browsers let a panel be opened only while the gesture lasts.
    openDesk(tab);
    if (tab.id !== undefined) void sendMessage('toolbar-clicked', { tabId: tab.id, windowId: tab.windowId });
  });
  browser.commands.onCommand.addListener((command, tab) => {
    void forwardCommand(command, tab);
  });
});
