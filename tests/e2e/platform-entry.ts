import { deriveEvidence } from '@/lib/evidence/derive';
import { takePicture } from '@/lib/platform/capture';
import { takeFullPage } from '@/lib/platform/full-page';
import { analyseTab } from '@/lib/platform/inject';
import { connectOverlay } from '@/lib/platform/overlay';
import { watchTab } from '@/lib/platform/tabs';

/** Base64 of bytes: the only shape in which a test can take a picture out of the browser. */
async function base64(blob: Blob): Promise<string> {
  let binary = '';
  for (const byte of new Uint8Array(await blob.arrayBuffer())) binary += String.fromCharCode(byte);
  return btoa(binary);
}

const functions = {
  analyseTab,
  base64,
  connectOverlay,
  deriveEvidence,
  takeFullPage,
  takePicture,
  watchTab,
};

declare global {
  /** The platform layer as a test sees it, in a page of the extension. */
  var platform: typeof functions;
}

globalThis.platform = functions;
