import { describe, expect, test } from 'vitest';
import { refusalOf } from './refusal';
import { restrictionOf, restrictionOfType } from './restricted';

describe('restricted pages', () => {
  test.each([
    ['chrome://settings/', 'browser-page'],
    ['edge://newtab/', 'browser-page'],
    ['about:blank', 'browser-page'],
    ['view-source:http://www.zhexi.gov.cn/', 'source-view'],
    ['moz-extension://0000/sidepanel.html', 'extension-page'],
    ['https://chromewebstore.google.com/category/extensions', 'store'],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['https://addons.mozilla.org/zh-CN/firefox/', 'store'],
    ['resource://pdf.js/web/viewer.html', 'document-viewer'],
    ['data:text/html,x', 'not-a-page'],
    ['http://www.zhexi.gov.cn/', null],
    ['https://chrome.google.com/', null],
    ['not an address', null],
  ])('%s is %s', (url, kind) => expect(restrictionOf(url)).toBe(kind));

  test('a document type that is no page is told apart from one that is', () => {
    expect(restrictionOfType('application/pdf')).toBe('document-viewer');
    expect(restrictionOfType('image/png')).toBe('not-a-page');
    expect(restrictionOfType('image/svg+xml')).toBeNull();
    expect(restrictionOfType('text/html')).toBeNull();
  });
});

describe('refusals of the browser', () => {
  test.each([
    ['Cannot access contents of the page. Extension manifest must request permission to access the respective host.', 'no-permission'],
    ['Missing host permission for the tab', 'no-permission'],
    ['Cannot access a chrome:// URL', 'restricted'],
    ['The extensions gallery cannot be scripted.', 'restricted'],
    ['Frame with ID 0 is showing error page', 'restricted'],
    ['No tab with id: 7.', 'gone'],
    ['Frame with ID 0 was removed.', 'gone'],
    ['The tab was closed.', 'gone'],
    ['Something new', 'failed'],
  ])('%s → %s', (message, why) => expect(refusalOf(message, undefined).why).toBe(why));

  test('the address decides before the sentence does', () => {
    expect(refusalOf('Something new', 'chrome://settings/')).toMatchObject({ why: 'restricted', page: 'browser-page' });
  });
});
