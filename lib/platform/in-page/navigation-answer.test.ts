import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { navigationAnswer } from './navigation-answer';

const loadedAt = new Date(2020, 9, 1, 9, 0, 0).getTime();

/** A document with what a browser knows of its loading; jsdom has neither the entry nor the header. */
function loaded(url: string, given: { from?: string; status?: number; modified?: string }): Document {
  const { document } = new JSDOM('', { url }).window;
  const entry = { name: given.from ?? url, responseStatus: given.status ?? 200 };
  const performance = { timeOrigin: loadedAt, getEntriesByType: () => [entry] };
  Object.defineProperty(document.defaultView, 'performance', { value: performance });
  Object.defineProperty(document, 'lastModified', { value: given.modified ?? '10/01/2020 09:00:03' });
  return document;
}

const at = 'http://www.zhexi.gov.cn/gone.html';

describe('navigationAnswer', () => {
  it('tells the status of the answer, also after a jump within the page', () => {
    expect(navigationAnswer(loaded(at, { status: 404 }))).toEqual({ httpStatus: 404 });
    expect(navigationAnswer(loaded(`${at}#top`, { status: 404, from: at }))).toEqual({ httpStatus: 404 });
  });

  it.each([`http://www.zhexi.gov.cn/list`, `${at}#/list`, `${at}#!/list`])('knows nothing once a script has gone on to %s', (url) => {
    expect(navigationAnswer(loaded(url, { status: 404, from: at, modified: '06/10/2020 08:00:00' }))).toEqual({});
  });

  it('tells the last change where the server told it, and not the present moment', () => {
    const modified = new Date(2020, 5, 10, 8, 0, 0).toISOString();
    expect(navigationAnswer(loaded(at, { modified: '06/10/2020 08:00:00' }))).toEqual({ httpStatus: 200, lastModified: modified });
    expect(navigationAnswer(loaded(at, { modified: '10/01/2020 08:59:30' }))).toEqual({ httpStatus: 200 });
    expect(navigationAnswer(loaded(at, { modified: '' }))).toEqual({ httpStatus: 200 });
  });

  it('says nothing where the browser tells nothing', () => {
    expect(navigationAnswer(new JSDOM('', { url: at }).window.document)).toEqual({});
  });
});
