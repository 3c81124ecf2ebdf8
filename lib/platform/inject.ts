import { browser } from 'wxt/browser';
import { type LexiconEntry, lexiconWith } from '@/indicators/vocabulary/wording-lexicon';
import { messageOf } from '@/lib/errors/xuncha-error';
import { errorPageOf } from '@/lib/facts/error-page';
import type { FrameFacts, Gap, PageFacts } from '@/lib/facts/facts';
import { isoInZone, wallClock } from './clock';
import { stampFrame, unreadFrames } from './frames';
import type { FrameAnswer } from './in-page/analysis';
import { analysisScript, readerScripts } from './page-script';
import { type Refusal, refusalOf } from './refusal';
import { restrictionOf, restrictionOfType } from './restricted';
import { whileDocumentStays } from './same-document';

export interface AnalyseOptions {
  /** Moment of viewing, in milliseconds since 1970. */
  viewedAt: number;
  /** Zone in which the site's dates are read, the campaign's. */
  timeZone: string;
  /** Words that the office looks for beside the built-in lexicon. */
  lexicon?: LexiconEntry[];
}

export type AnalyseResult = { ok: true; page: PageFacts } | ({ ok: false } & Refusal);

type Injection = { frameId: number; documentId?: string; result?: FrameAnswer };

/**
 * Reads the page in a tab: runs the detectors in every frame that the browser permits and gathers what they saw. Never throws: a page that
 * cannot be read is an answer as well. Calling again while a reading runs stops the earlier one.
 */
export async function analyseTab(tabId: number, { viewedAt, timeZone, lexicon = [] }: AnalyseOptions): Promise<AnalyseResult> {
  let url: string | undefined;
  try {
    url = (await browser.tabs.get(tabId)).url;
    const page = url ? restrictionOf(url) : null;
    if (page) return { ok: false, why: 'restricted', page, message: url ?? '' };
    const target = { tabId, allFrames: true };
    // Without waiting for the browser's "idle": a frame such as `src="javascript:;"` never gets there and would hold up all others. The
    // injected code waits by its own settle rule.
    const injectImmediately = true;
    await browser.scripting.executeScript({ target, injectImmediately, files: [analysisScript] });
    const read = (): Promise<Injection[]> =>
      whileDocumentStays(tabId, () =>
        browser.scripting.executeScript({
          target,
          injectImmediately,
          func: (request) => globalThis.xunchaAnalyse?.(request),
          args: [{ viewedAt: wallClock(viewedAt, timeZone), lexicon: lexiconWith(lexicon) }],
        }),
      );
    let answers = await read();
    const wanted = new Set(answers.flatMap(({ result }) => (result && 'wants' in result ? result.wants : [])));
    if (wanted.size > 0) {
      await browser.scripting.executeScript({ target, injectImmediately, files: [...wanted].map((name) => readerScripts[name]) });
      answers = await read();
    }
    return gather(answers, isoInZone(viewedAt, timeZone));
  } catch (thrown) {
    return { ok: false, ...refusalOf(messageOf(thrown), url) };
  }
}

function gather(answers: readonly Injection[], viewedAt: string): AnalyseResult {
  const top = answers.find((answer) => answer.frameId === 0)?.result;
  if (!top) return { ok: false, why: 'gone', message: 'the document went away while it was read' };
  if ('failure' in top) return { ok: false, why: 'failed', message: top.failure };
  const page = restrictionOfType(top.facts.contentType);
  if (page) return { ok: false, why: 'restricted', page, message: top.facts.contentType };
  const frames = answers.flatMap(frameOf);
  return {
    ok: true,
    page: {
      url: top.facts.url,
      title: top.facts.title,
      documentId: frames.find((frame) => frame.frameId === 0)?.documentId ?? top.token,
      viewedAt,
      frames,
      gaps: gapsOf(frames, answers),
    },
  };
}

function frameOf({ frameId, documentId, result }: Injection): FrameFacts[] {
  if (!result || 'failure' in result) return [];
  return [stampFrame({ ...result.facts, frameId, documentId: documentId ?? result.token }, frameId)];
}

/** Everything that was not looked at: shown as rows of their own, so that silence never reads as "nothing wrong". */
function gapsOf(frames: readonly FrameFacts[], answers: readonly Injection[]): Gap[] {
  const children = answers.filter((answer) => answer.frameId !== 0).flatMap(({ result }) => (result ? [result] : []));
  const urls = children.map((result) => ('failure' in result ? result.url : result.facts.url));
  const failed = children.flatMap((result) => ('failure' in result ? [result.url] : []));
  return [
    ...unreadFrames(frames, urls),
    ...failed.map((url): Gap => ({ kind: 'frame-failed', what: hostName(url) })),
    ...frames.flatMap((frame): Gap[] => [
      ...[errorPageOf(frame) ?? []].flat().map((what) => ({ kind: 'error-page' as const, what })),
      ...(frame.capped ? [{ kind: 'page-too-large' as const, what: String(frame.elements) }] : []),
      ...(frame.settled ? [] : [{ kind: 'not-settled' as const, what: hostName(frame.url) }]),
      ...(frame.closed ?? []).map(({ tag, ref }) => ({ kind: 'closed-content' as const, what: `<${tag}>`, ref })),
      ...frame.failures.map((failure) => ({ kind: 'detector-failed' as const, what: failure.detector })),
    ]),
  ];
}

function hostName(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
