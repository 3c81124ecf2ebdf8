import { type Browser, browser } from 'wxt/browser';
import type { PageFacts } from '@/lib/facts/facts';
import { onMessage } from '@/lib/messaging/messages';
import { fromOverlay, overlayPort, type ToOverlay } from '@/lib/messaging/protocol';
import { type FlashResult, mostOutlines, type OverlayMark } from '@/lib/overlay/mark';

/** The panel's hand on the marks in a tab. They exist as long as the connection does. */
export interface OverlayConnection {
  /** Replaces all marks. They are drawn only in the very documents that were analysed; a frame that has moved on gets none. */
  show(marks: readonly OverlayMark[], page: PageFacts): Promise<void>;
  /** Scrolls to a finding's place and lets it stand out. `hidden` = it is there but not on display, e.g. in a closed tab pane. */
  flash(findingId: string): Promise<FlashResult>;
  /** Takes the marks off the screen without a change of layout; resolves when they are gone from it. */
  hideForCapture(): Promise<void>;
  showAgain(): void;
  close(): void;
  /** The inspector clicked a mark. */
  onPick(callback: (findingId: string) => void): void;
  /** The page went away with its marks, or keeps removing them. */
  onGone(callback: (why: 'navigated' | 'evicted') => void): void;
}

type Asked = (result: FlashResult) => void;

/** One frame's port, with the questions it has not answered yet. */
interface Line {
  port: Browser.runtime.Port;
  documentId: string;
  asked: Map<number, Asked>;
}

const giveUpMs = 2000;

/** Connects to a tab; nothing is injected until there is something to show. */
export function connectOverlay(tabId: number): OverlayConnection {
  const lines = new Map<number, Line>();
  const picks = new Set<(findingId: string) => void>();
  const goners = new Set<(why: 'navigated' | 'evicted') => void>();
  let shown: { marks: readonly OverlayMark[]; page: PageFacts } = { marks: [], page: nowhere };
  let asks = 0;
  let round = 0;
  let showing: Promise<void> = Promise.resolve();

  const tell = (line: Line, message: ToOverlay) => {
    try {
      line.port.postMessage(message);
    } catch {
      // the page has gone and its notice is still on the way
    }
  };

  function ask(line: Line, message: (ask: number) => ToOverlay): Promise<FlashResult> {
    asks += 1;
    const id = asks;
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve('missing'), giveUpMs);
      line.asked.set(id, (result) => {
        clearTimeout(timer);
        line.asked.delete(id);
        resolve(result);
      });
      tell(line, message(id));
    });
  }

  function listen(frameId: number, line: Line) {
    line.port.onMessage.addListener((message: unknown) => {
      const heard = fromOverlay.safeParse(message);
      if (!heard.success) return;
      if (heard.data.type === 'pick') for (const pick of picks) pick(heard.data.findingId);
      else if (heard.data.type === 'done') line.asked.get(heard.data.ask)?.(heard.data.result);
      else for (const gone of goners) gone('evicted');
    });
    line.port.onDisconnect.addListener(() => {
      // Read, or Chromium reports it: a page that goes into the back-forward cache cuts its ports with an error.
      void browser.runtime.lastError;
      for (const answer of line.asked.values()) answer('missing');
      if (lines.get(frameId) !== line) return;
      lines.delete(frameId);
      if (frameId === 0) for (const gone of goners) gone('navigated');
    });
  }

  async function lineTo(frameId: number, documentId: string): Promise<Line | null> {
    const known = lines.get(frameId);
    if (known?.documentId === documentId) return known;
    if (!(await prepare(tabId, frameId, documentId))) return null;
    const line: Line = { port: browser.tabs.connect(tabId, { frameId, name: overlayPort }), documentId, asked: new Map() };
    lines.set(frameId, line);
    known?.port.disconnect();
    listen(frameId, line);
    return line;
  }

  async function showIn(frameId: number, documentId: string): Promise<void> {
    const mine = round;
    const marks = shown.marks.filter((mark) => mark.ref.frame === frameId);
    if (marks.length === 0 && !lines.has(frameId)) return;
    const line = await lineTo(frameId, documentId);
    if (!line || mine !== round) return;
    tell(line, {
      type: 'show',
      marks: marks.map(({ ref, ...mark }) => ({ ...mark, selector: ref.selector })),
      collapsed: shown.marks.length > mostOutlines,
    });
  }

  const stopListening = onMessage('overlay-returned', ({ token }, { tab, frameId, documentId }) => {
    if (tab?.id !== tabId || frameId === undefined) return;
    const frame = shown.page.frames.find((candidate) => candidate.frameId === frameId);
    if (!frame || (frame.documentId !== documentId && frame.documentId !== token)) return;
    showing = showing.then(() => showIn(frameId, frame.documentId));
  });

  return {
    async show(marks, page) {
      round += 1;
      shown = { marks, page };
      // One after the other: two rounds at once could open two lines to the same frame.
      const mine = round;
      showing = showing.then(async () => {
        if (mine === round) await Promise.all(page.frames.map((frame) => showIn(frame.frameId, frame.documentId)));
      });
      await showing;
    },
    async flash(findingId) {
      const frameId = shown.marks.find((mark) => mark.findingId === findingId)?.ref.frame;
      const line = frameId === undefined ? undefined : lines.get(frameId);
      return line ? ask(line, (id) => ({ type: 'flash', findingId, ask: id })) : 'missing';
    },
    async hideForCapture() {
      await Promise.all([...lines.values()].map((line) => ask(line, (id) => ({ type: 'hide', hidden: true, ask: id }))));
    },
    showAgain() {
      for (const line of lines.values()) void ask(line, (id) => ({ type: 'hide', hidden: false, ask: id }));
    },
    close() {
      round += 1;
      stopListening();
      const open = [...lines.values()];
      lines.clear();
      for (const line of open) line.port.disconnect();
    },
    onPick: (callback) => void picks.add(callback),
    onGone: (callback) => void goners.add(callback),
  };
}

const nowhere: PageFacts = { url: '', title: '', documentId: '', viewedAt: '', frames: [], gaps: [] };

/** Puts the overlay's script into a frame, if its document is still the one that was analysed. */
async function prepare(tabId: number, frameId: number, documentId: string): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.executeScript({ target, injectImmediately: true, files: ['/content-scripts/overlay.js'] });
    const [answer] = await browser.scripting.executeScript({ target, injectImmediately: true, func: () => globalThis.xunchaDocumentToken });
    const { documentId: id, result: token } = answer as { documentId?: string; result?: string };
    return documentId === (id ?? token);
  } catch {
    return false; // navigated away or the grant has ended: there is nothing to mark
  }
}
