import * as z from 'zod/mini';
import { markKinds } from '@/lib/overlay/mark';

// The extension's pages may not compile code, so the parser must not try.
z.config({ jitless: true });

/**
 * Every message that travels between the extension's parts, by intent. Facts never do: they are the return values of injected scripts.
 * `from` says who may send it; anything else is dropped by the receiver.
 */
export const protocol = {
  /** One of the browser's keyboard commands was pressed. */
  command: {
    from: 'extension',
    schema: z.strictObject({ command: z.enum(['toggle-overlay', 'capture']), tabId: z.int(), windowId: z.int() }),
  },
  /** The toolbar icon was clicked: the browser now lets pictures be taken of this tab. */
  'toolbar-clicked': { from: 'extension', schema: z.strictObject({ tabId: z.int(), windowId: z.int() }) },
  /** A page with marks came back from the back-forward cache, which had cut its connection. */
  'overlay-returned': { from: 'page', schema: z.strictObject({ token: z.string().check(z.maxLength(64)) }) },
} as const;

export type MessageName = keyof typeof protocol;
export type MessageOf<N extends MessageName> = z.infer<(typeof protocol)[N]['schema']>;

/** Name of the port between a panel and the marks in one frame. */
export const overlayPort = 'xuncha-overlay';

/** What may stand on the wire between panel and overlay: panel to page. */
export const toOverlay = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('show'),
    marks: z.array(
      z.strictObject({
        findingId: z.string(),
        n: z.int(),
        kind: z.enum(markKinds),
        word: z.string(),
        fact: z.string(),
        selector: z.string(),
      }),
    ),
    collapsed: z.boolean(),
  }),
  z.strictObject({ type: z.literal('flash'), findingId: z.string(), ask: z.int() }),
  z.strictObject({ type: z.literal('hide'), hidden: z.boolean(), ask: z.int() }),
]);
export type ToOverlay = z.infer<typeof toOverlay>;

/** Page to panel. */
export const fromOverlay = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('pick'), findingId: z.string().check(z.maxLength(200)) }),
  z.strictObject({ type: z.literal('done'), ask: z.int(), result: z.enum(['shown', 'hidden', 'missing']) }),
  z.strictObject({ type: z.literal('evicted') }),
]);
export type FromOverlay = z.infer<typeof fromOverlay>;
