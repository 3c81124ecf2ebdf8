import type { platform as zh } from '../zh-CN/platform';

/** What the browser allowed or refused, and what to do about it. */
export const platform: Record<keyof typeof zh, string> = {
  'capture.needs-toolbar-click':
    'The browser wants a click on the Xuncha icon in the toolbar before this page may be photographed; or allow all sites in the settings.',
  'capture.not-in-front': 'This page is not in front, so no picture was taken. Switch to it and try again.',
  'capture.page-changed':
    'The page navigated during the picture, which was discarded. Nothing was saved. Go back to the page and try again.',
  'capture.page-moved': 'The page kept moving, so picture and places would not match; it was discarded. Try again in a moment.',
  'capture.restricted': 'The browser lets no extension read pages of this kind, so there is no picture.',
  'capture.no-permission': 'This site may not be read yet, so no picture was taken. Allow the site first.',
  'capture.gone': 'The page was closed, so no picture was taken.',
  'capture.stopped': 'The capture was stopped.',
  'capture.no-room': 'The browser’s storage is almost full, so no picture was taken; what is stored is safe. Export and clear some first.',
  'capture.snapshot-not-allowed': 'The browser was not allowed to save pages, so there is no snapshot. Nothing else is affected.',
  'capture.failed': 'The browser gave no picture. Nothing was saved. Try again.',
  'incomplete.larger-than-viewport': 'larger than the window; only what was in sight is shown',
  'incomplete.page-too-long': 'the page is too long; it reaches to the limit',
  'incomplete.page-too-wide': 'the page is too wide; its right side is missing',
  'incomplete.stopped': 'stopped by the inspector; it reaches so far',
  'analysis.restricted.browser-page': 'This is a page of the browser itself, which no extension may read. Open the site to inspect.',
  'analysis.restricted.extension-page': 'This is a page of the extension; there is nothing to inspect. Open the site to inspect.',
  'analysis.restricted.store': 'The browser lets no extension read pages of its store.',
  'analysis.restricted.source-view': 'This is the source view of a page. Open the page itself.',
  'analysis.restricted.document-viewer': 'This is a document viewer (PDF, for example), which no extension may read. Check it by hand.',
  'analysis.restricted.not-a-page': 'This is not a web page; there is nothing to inspect.',
};
