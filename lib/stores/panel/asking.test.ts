import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { depsWith, fakeBrowser, freshRepositories } from '@/tests/fixtures/panel/panel-world';
import { createPanelStore, type PanelStore } from './create-panel-store';

const questions: [name: string, ask: (actions: PanelStore['actions']) => Promise<boolean>][] = [
  ['the site', (actions) => actions.allowSite()],
  ['pictures', (actions) => actions.allowPictures()],
  ['causes', (actions) => actions.allowCauses()],
  ['the sites of links', (actions) => actions.allowLinkHosts(['http://elsewhere.example/'])],
];

test.each(questions)('what the browser allows of %s needs no words', async (_, ask) => {
  const panel = createPanelStore(depsWith(await freshRepositories(), fakeBrowser()));
  expect(await ask(panel.actions)).toBe(true);
  expect(panel.state.getState().notices).toEqual([]);
});

test.each(questions)('a question of %s that is refused, or that the browser will not put, is told', async (_, ask) => {
  const browser = fakeBrowser();
  const panel = createPanelStore(depsWith(await freshRepositories(), browser));
  for (const answer of [async () => false, () => Promise.reject(new Error('not in a gesture'))]) {
    browser.requestSite = answer;
    browser.requestAllSites = answer;
    browser.requestCauses = answer;
    panel.state.setState({ notices: [] });
    expect(await ask(panel.actions)).toBe(false);
    expect(panel.state.getState().notices).toMatchObject([
      { tone: 'note', text: '浏览器没有给出这项许可，什么都没有改变。需要时可以再允许。' },
    ]);
  }
});
