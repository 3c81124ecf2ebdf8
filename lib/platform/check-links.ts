import { browser } from 'wxt/browser';
import type { LinksFact, LinkTarget } from '@/lib/detectors/links/fact';
import { messageOf } from '@/lib/errors/xuncha-error';
import { randomId } from './clock';
import { probeLinks } from './net';
import { type CauseWatch, watchCauses } from './net-cause';
import { handScript } from './page-script';
import { hasSite } from './permissions';
import { type Refusal, refusalOf } from './refusal';

export interface CheckLinksRequest {
  tabId: number;
  signal: AbortSignal;
  onProgress(done: number, total: number): void;
}

/** What the links of each frame of a tab answered; the document says which page that was. */
export type CheckLinksResult =
  | { ok: true; url: string; frames: { frameId: number; links: NonNullable<LinksFact['probed']>['links'] }[] }
  | ({ ok: false } & Refusal);

interface FrameTargets {
  frameId: number;
  targets: LinkTarget[];
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Each address is asked once, whichever frame it stands in first. */
function onceEach(frames: readonly FrameTargets[]): FrameTargets[] {
  const seen = new Set<string>();
  return frames.map(({ frameId, targets }) => ({
    frameId,
    targets: targets.filter(({ href }) => !seen.has(href) && seen.add(href)),
  }));
}

/**
 * Asks every address that the page in a tab leads to. Only on a click, only hosts that the extension may read; never throws for what the
 * page or the network does.
 */
export async function checkLinks({ tabId, signal, onProgress }: CheckLinksRequest): Promise<CheckLinksResult> {
  let url: string | undefined;
  let causes: CauseWatch | null = null;
  try {
    url = (await browser.tabs.get(tabId)).url;
    const target = { tabId, allFrames: true };
    await browser.scripting.executeScript({ target, injectImmediately: true, files: [handScript] });
    const answers = await browser.scripting.executeScript({ target, injectImmediately: true, func: () => globalThis.xunchaPage?.links() });
    const top = answers.find(({ frameId }) => frameId === 0)?.result;
    if (!top) return { ok: false, why: 'gone', message: 'the document went away while it was read' };
    const frames = onceEach(
      answers.flatMap(({ frameId, result }) =>
        result ? [{ frameId, targets: result.targets.map((each) => ({ ...each, ref: { ...each.ref, frame: frameId } })) }] : [],
      ),
    );
    const targets = frames.flatMap((frame) => frame.targets);
    const permitted = new Map<string, Promise<boolean>>();
    causes = await watchCauses();
    const given = await probeLinks(targets, {
      net: {
        fetch: (address, init) => fetch(address, init),
        limit: (ms) => AbortSignal.timeout(ms),
        wait,
        online: () => navigator.onLine,
        ...(causes ? { cause: causes.causeOf } : {}),
      },
      mayAsk: (address) => {
        const { origin } = new URL(address);
        const known = permitted.get(origin) ?? hasSite(address);
        permitted.set(origin, known);
        return known;
      },
      madeUpName: randomId,
      signal,
      onProgress,
    });
    const answerOf = new Map(targets.map((each, i) => [each, given[i]]));
    return {
      ok: true,
      url: top.url,
      frames: frames.map(({ frameId, targets: own }) => ({
        frameId,
        links: own.flatMap((each) => {
          const answer = answerOf.get(each);
          return answer ? [{ ...each, answer }] : [];
        }),
      })),
    };
  } catch (thrown) {
    return { ok: false, ...refusalOf(messageOf(thrown), url) };
  } finally {
    causes?.stop();
  }
}
