import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onMessage } from './messages';
import { fromOverlay, type MessageName, protocol, toOverlay } from './protocol';

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
type Sender = Parameters<Listener>[1];

const own: Sender = { id: 'own', url: 'chrome-extension://own/background.js' };
const fromPage: Sender = { id: 'own', url: 'http://www.zhexi.gov.cn/', tab: { id: 7 } as NonNullable<Sender['tab']>, frameId: 0 };

let deliver: (message: unknown, sender: Sender) => void;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.runtime, 'id', 'get').mockReturnValue('own');
  vi.spyOn(browser.runtime, 'getURL').mockReturnValue('chrome-extension://own/');
  const listeners: Listener[] = [];
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((listener) => void listeners.push(listener));
  deliver = (message, sender) => {
    for (const listener of listeners) listener(message, sender, () => undefined);
  };
});

afterEach(() => vi.restoreAllMocks());

/** One well-formed body of each message, with the side that may send it. */
const samples: Record<MessageName, { body: unknown; sender: Sender; stranger: Sender }> = {
  command: { body: { command: 'capture', tabId: 7, windowId: 1 }, sender: own, stranger: fromPage },
  'toolbar-clicked': { body: { tabId: 7, windowId: 1 }, sender: own, stranger: fromPage },
  'overlay-returned': { body: { token: 'abc' }, sender: fromPage, stranger: own },
};

describe.each(Object.keys(protocol) as MessageName[])('message %s', (name) => {
  const { body, sender, stranger } = samples[name];
  const listen = () => {
    const handle = vi.fn();
    onMessage(name, handle);
    return handle;
  };

  test('arrives from the side that may send it', () => {
    const handle = listen();
    deliver({ xuncha: name, body }, sender);
    expect(handle).toHaveBeenCalledWith(body, sender);
  });

  test('is dropped from the other side, from another extension, malformed, with surplus members or bare', () => {
    const handle = listen();
    deliver({ xuncha: name, body }, stranger);
    deliver({ xuncha: name, body }, { ...sender, id: 'other' });
    deliver({ xuncha: name, body: {} }, sender);
    deliver({ xuncha: name, body: { ...(body as object), surplus: 1 } }, sender);
    for (const message of [null, 'text', 7, [], { xuncha: name }, { body }]) deliver(message, sender);
    expect(handle).not.toHaveBeenCalled();
  });
});

describe('what passes between panel and marks', () => {
  test('orders that are not of the table are refused', () => {
    expect(toOverlay.safeParse({ type: 'run', code: '1' }).success).toBe(false);
    expect(toOverlay.safeParse({ type: 'show', marks: [{ findingId: 1 }], collapsed: false }).success).toBe(false);
    expect(toOverlay.safeParse({ type: 'flash', findingId: 'f', ask: 1 }).success).toBe(true);
  });
  test('a page cannot say more than which mark was clicked', () => {
    expect(fromOverlay.safeParse({ type: 'pick', findingId: 'x'.repeat(201) }).success).toBe(false);
    expect(fromOverlay.safeParse({ type: 'pick', findingId: 'f', tabId: 1 }).success).toBe(false);
    expect(fromOverlay.safeParse({ type: 'pick', findingId: 'f' }).success).toBe(true);
  });
});
