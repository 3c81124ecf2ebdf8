import type { FrameFacts, Gap } from '@/lib/facts/facts';

/** Writes the browser's frame id into every NodeRef of a frame's facts: detectors cannot know it and write 0. */
export function stampFrame<T>(value: T, frameId: number): T {
  if (frameId === 0 || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    for (const entry of value) stampFrame(entry, frameId);
    return value;
  }
  const record = value as Record<string, unknown>;
  if (typeof record.frame === 'number' && typeof record.selector === 'string') record.frame = frameId;
  for (const key of Object.keys(record)) stampFrame(record[key], frameId);
  return value;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

function withoutHash(url: string): string {
  return url.replace(/#.*$/, '');
}

/**
 * Child frames that no answer stands for: each is a gap with its host. Answers are used up by exact address first, then by host, because
 * a frame may have been redirected since its element named it.
 */
export function unreadFrames(frames: readonly FrameFacts[], answeredUrls: readonly string[]): Gap[] {
  const answered = [...answeredUrls];
  const use = (matches: (url: string) => boolean): boolean => {
    const at = answered.findIndex(matches);
    if (at >= 0) answered.splice(at, 1);
    return at >= 0;
  };
  const named = frames.flatMap((frame) => frame.childFrames).filter((child) => hostOf(child.src) !== '');
  return named
    .filter((child) => !use((url) => withoutHash(url) === withoutHash(child.src)))
    .filter((child) => !use((url) => hostOf(url) === hostOf(child.src)))
    .map((child) => ({ kind: 'frame-not-permitted', what: hostOf(child.src), ref: child.ref }));
}
