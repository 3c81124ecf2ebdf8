import { letterChannels } from '@/indicators/vocabulary/excluded-channels';
import { type DetectContext, defineDetector } from '@/lib/detectors/detector';
import { type Channel, channelOf } from './channel';
import type { MessagesFact } from './fact';
import './fact';
import { letterLabel } from './letter-label';

declare global {
  /** What reads letters is a sixth of all code for a page, and few pages have any, so it is put there only when asked for. */
  var xunchaLetters: ((context: DetectContext, channel: Channel | null) => Promise<MessagesFact | null>) | undefined;
}

const furtherWords = /提问|工单|热线/;
const wanting = new WeakSet<Document>();

/** The document was read without what reads letters and would have needed it: put it there and read again. */
export function wantsLetters(document: Document): boolean {
  return wanting.has(document) && globalThis.xunchaLetters === undefined;
}

export default defineDetector({
  id: 'messages',
  detect(context): Promise<MessagesFact | null> | null {
    const { document, page } = context;
    if (!letterChannels.test(page.flat) && !furtherWords.test(page.flat)) return null;
    const channel = channelOf(page);
    if (!channel?.letters && !letterLabel.test(page.flat)) return null;
    wanting.add(document);
    return globalThis.xunchaLetters?.(context, channel) ?? null;
  },
});
