import type { LinkAnswer, LinkTarget } from '@/lib/detectors/links/fact';
import { answerOf, ask, type Net } from './net-ask';
import { isSafeToAsk } from './net-safe';
import { askMadeUp, isMadeUpAnswer, type MadeUpAnswer } from './net-soft-404';
import { createTurns } from './net-turns';

const PER_HOST = 2;
const AT_ONCE = 8;
/** Addresses asked for one page; what is beyond is said to be unchecked. */
const mostLinks = 400;
/** Before a bad answer is believed it is asked for again, so much later at least. */
const secondLookMs = 3000;

export interface ProbeOptions {
  net: Net & {
    /** Resolves after so long, or as soon as the signal fires. */
    wait(ms: number, signal: AbortSignal): Promise<void>;
  };
  /** Whether the extension may ask this address. */
  mayAsk(url: string): Promise<boolean>;
  /** A name that no host has a page of. */
  madeUpName(): string;
  signal: AbortSignal;
  onProgress?(done: number, total: number): void;
}

const believable = ({ state }: LinkAnswer) => state === 'ok' || state === 'not-checked';
const unchecked = (why: Extract<LinkAnswer, { state: 'not-checked' }>['why']): LinkAnswer => ({ state: 'not-checked', why });

/**
 * Asks addresses, politely: two at a time for each host, HEAD before GET, nothing that might do something, no cookies. What answers badly is
 * asked again later; only what is bad twice is called so. Stopping keeps what is known. Answers in the order of the targets.
 */
export async function probeLinks(targets: readonly LinkTarget[], options: ProbeOptions): Promise<LinkAnswer[]> {
  const { net, signal } = options;
  const hostTurn = createTurns(PER_HOST);
  const anyTurn = createTurns(AT_ONCE);
  const turn = <T>(host: string, work: () => Promise<T>) => hostTurn(host, () => anyTurn('', work));
  const madeUp = new Map<string, Promise<MadeUpAnswer | null>>();
  let done = 0;

  const madeUpAnswer = (origin: string) => {
    const known = madeUp.get(origin) ?? askMadeUp(net, origin, options.madeUpName(), signal);
    madeUp.set(origin, known);
    return known;
  };

  async function askByGet(target: LinkTarget, made: MadeUpAnswer | null): Promise<LinkAnswer> {
    const asked = await ask(net, target.href, 'GET', signal);
    if (!asked.ok) return asked.answer;
    const answer = answerOf(target, 'GET', asked.reply);
    return answer.state === 'ok' && isMadeUpAnswer(made, target.href, asked.reply) ? { state: 'soft-404' } : answer;
  }

  async function firstLook(target: LinkTarget): Promise<LinkAnswer> {
    const made = target.kind === 'page' ? await madeUpAnswer(new URL(target.href).origin) : null;
    // Only the text tells a host's "not found" under status 200, and only its bytes tell a file.
    if (made || target.kind !== 'page') return askByGet(target, made);
    const asked = await ask(net, target.href, 'HEAD', signal);
    const answer = asked.ok ? answerOf(target, 'HEAD', asked.reply) : asked.answer;
    // Many servers do not know HEAD; a host that let the time run out is not asked twice in a row.
    return believable(answer) || answer.state === 'timeout' ? answer : askByGet(target, made);
  }

  async function look(target: LinkTarget): Promise<LinkAnswer> {
    const { host, origin } = new URL(target.href);
    const first = await turn(host, () => firstLook(target));
    if (believable(first)) return first;
    await net.wait(secondLookMs, signal);
    return turn(host, async () => askByGet(target, (await madeUp.get(origin)) ?? null));
  }

  async function answer(target: LinkTarget, index: number): Promise<LinkAnswer> {
    if (!isSafeToAsk(target)) return unchecked('unsafe');
    if (index >= mostLinks) return unchecked('stopped');
    if (!(await options.mayAsk(target.href))) return unchecked('no-permission');
    try {
      signal.throwIfAborted();
      return await look(target);
    } catch (thrown) {
      if (signal.aborted) return unchecked('stopped');
      throw thrown;
    }
  }

  return Promise.all(
    targets.map(async (target, index) => {
      const given = await answer(target, index);
      done += 1;
      options.onProgress?.(done, targets.length);
      return given;
    }),
  );
}
