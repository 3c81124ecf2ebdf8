import { expect, test } from 'vitest';
import { hashOf, parseRoute, type Route } from './route';

const routes: Route[] = [
  { view: 'today' },
  { view: 'campaigns' },
  { view: 'inspections' },
  { view: 'inspections', id: 'a/b c' },
  { view: 'export', id: 'i1' },
  { view: 'import' },
  { view: 'rubrics' },
  { view: 'rubrics', id: 'gov-website-2019', version: '1.0' },
  { view: 'settings' },
  { view: 'help' },
];

test.each(routes)('an address leads back to its place: $view', (route) => {
  expect(parseRoute(hashOf(route))).toEqual(route);
});

test('an address that means nothing leads to the first view', () => {
  expect(parseRoute('#/nowhere/at/all')).toEqual({ view: 'today' });
  expect(parseRoute('')).toEqual({ view: 'today' });
});
