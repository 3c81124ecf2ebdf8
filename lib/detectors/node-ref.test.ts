import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { makeRef, resolveRef } from './node-ref';

describe('makeRef and resolveRef', () => {
  it('find every element of a page again', () => {
    const { document } = new JSDOM('<div id="a"><p>1</p><ul><li>2</li><li>3 <b>4</b></li></ul></div><div><p>5</p><p id="2x">6</p></div>')
      .window;
    for (const element of document.querySelectorAll('*')) expect(resolveRef(document, makeRef(element))).toBe(element);
  });

  it('does not trust an id that stands twice', () => {
    const { document } = new JSDOM('<p id="a">1</p><p id="a">2</p>').window;
    const second = document.querySelectorAll('p')[1];
    expect(second && resolveRef(document, makeRef(second))).toBe(second);
  });

  it('crosses open shadow roots', () => {
    const { document } = new JSDOM('<x-box id="host"></x-box>').window;
    const inner = document.createElement('span');
    document.querySelector('x-box')?.attachShadow({ mode: 'open' }).append(document.createElement('i'), inner);
    expect(resolveRef(document, makeRef(inner))).toBe(inner);
  });

  it('cuts and folds the text', () => {
    const { document } = new JSDOM(`<p>  县\n 政府${'长'.repeat(300)}</p>`).window;
    const { text } = makeRef(document.body);
    expect(text.startsWith('县 政府长')).toBe(true);
    expect(text).toHaveLength(120);
  });

  it('answers null for what is gone or unreadable', () => {
    const { document } = new JSDOM('<p></p>').window;
    expect(resolveRef(document, { selector: '#gone >>> p' })).toBeNull();
    expect(resolveRef(document, { selector: 'p:nonsense(' })).toBeNull();
  });
});
