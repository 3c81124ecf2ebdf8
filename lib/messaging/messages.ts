import { browser } from 'wxt/browser';
import { type MessageName, type MessageOf, protocol } from './protocol';

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

interface Envelope {
  xuncha: string;
  body: unknown;
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'xuncha' in message && typeof message.xuncha === 'string' && 'body' in message;
}

/** Sends a message to whoever listens; that nobody does is normal (the panel is closed). */
export async function sendMessage<N extends MessageName>(name: N, body: MessageOf<N>): Promise<void> {
  await browser.runtime.sendMessage({ xuncha: name, body } satisfies Envelope).catch(() => undefined);
}

/** Who sent it: a page of the extension has no frame in a tab of a website. */
function sentBy(sender: Sender): 'extension' | 'page' | 'stranger' {
  if (sender.id !== browser.runtime.id) return 'stranger';
  const own = browser.runtime.getURL('/' as Parameters<typeof browser.runtime.getURL>[0]);
  if (sender.url?.startsWith(own)) return 'extension';
  return sender.tab ? 'page' : 'extension';
}

/** Listens for one kind of message. What is malformed or comes from the wrong side is dropped. Answers how to stop. */
export function onMessage<N extends MessageName>(name: N, handle: (body: MessageOf<N>, sender: Sender) => void): () => void {
  const { from, schema } = protocol[name];
  const listener = (message: unknown, sender: Sender): undefined => {
    if (!isEnvelope(message) || message.xuncha !== name || sentBy(sender) !== from) return;
    const parsed = schema.safeParse(message.body);
    if (parsed.success) handle(parsed.data as MessageOf<N>, sender);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
