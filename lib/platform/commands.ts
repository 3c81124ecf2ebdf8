import { browser } from 'wxt/browser';
import { sendMessage } from '@/lib/messaging/messages';
import { protocol } from '@/lib/messaging/protocol';

/** Passes a keyboard command on to the open panels; each takes it if it is about its own tab. */
export async function forwardCommand(command: string, tab: { id?: number; windowId: number } | undefined): Promise<void> {
  const inFront = tab ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (inFront?.id === undefined) return;
  const body = protocol.command.schema.safeParse({ command, tabId: inFront.id, windowId: inFront.windowId });
  if (body.success) await sendMessage('command', body.data);
}
