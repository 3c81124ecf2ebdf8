import { letterChannels } from '@/indicators/vocabulary/excluded-channels';
import { defineDetector } from '@/lib/detectors/detector';
import { furtherReader } from '@/lib/detectors/further-readers';
import { channelOf } from './channel';
import type { MessagesFact } from './fact';
import './fact';
import { letterLabel } from './letter-label';

const furtherWords = /提问|工单|热线/;

export default defineDetector({
  id: 'messages',
  detect(context): Promise<MessagesFact | null> | null {
    const { document, page } = context;
    if (!letterChannels.test(page.flat) && !furtherWords.test(page.flat)) return null;
    const channel = channelOf(page);
    if (!channel?.letters && !letterLabel.test(page.flat)) return null;
    return furtherReader(document, 'letters')?.(context, channel) ?? null;
  },
});
