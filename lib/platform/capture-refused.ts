import { messageOf } from '@/lib/errors/xuncha-error';
import { refusalOf } from './refusal';
import { DocumentGone } from './same-document';

/** Why there is no picture. Each has its sentence in the catalogue: `capture.` + reason. */
export type CaptureReason =
  | 'needs-toolbar-click' // the browser wants a click on the icon for this page, or permission for all sites
  | 'not-in-front' // pictures show what is in front, and that is another tab
  | 'page-changed' // navigated while it was photographed
  | 'page-moved' // kept moving: picture and places would not belong together
  | 'restricted' // a page that no extension may read
  | 'no-permission'
  | 'gone' // tab or window was closed
  | 'stopped' // by the inspector
  | 'no-room' // the browser's storage would not hold it
  | 'failed';

/** A picture that was not taken. */
export class CaptureRefused extends Error {
  readonly reason: CaptureReason;

  constructor(reason: CaptureReason, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'CaptureRefused';
    this.reason = reason;
  }
}

export type Refused = { ok: false; why: CaptureReason; message: string };

/** Turns anything thrown on the way to a picture into the reason the inspector reads. */
export function refused(thrown: unknown): Refused {
  if (thrown instanceof CaptureRefused) return { ok: false, why: thrown.reason, message: thrown.message };
  if (thrown instanceof DocumentGone) return { ok: false, why: 'page-changed', message: thrown.message };
  if (thrown instanceof DOMException && thrown.name === 'AbortError') return { ok: false, why: 'stopped', message: thrown.message };
  const message = messageOf(thrown);
  return { ok: false, why: refusalOf(message, undefined).why, message };
}
