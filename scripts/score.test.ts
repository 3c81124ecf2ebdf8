import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from './score';

const folder = mkdtempSync(join(tmpdir(), 'score-'));
const file = (name: string, value: unknown) => {
  const path = join(folder, name);
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
};
const judged = (judgements: object[], site: object = { kind: 'portal', externalServices: true }) => ({
  site,
  asOf: '2020-10-01T09:00:00+08:00',
  complete: true,
  judgements,
});

let out = '';
let err = '';
beforeEach(() => {
  out = '';
  err = '';
  vi.spyOn(console, 'log').mockImplementation((text: string) => {
    out += `${text}\n`;
  });
  vi.spyOn(console, 'error').mockImplementation((text: string) => {
    err += `${text}\n`;
  });
});

describe('the score command', () => {
  test('answers in JSON with every member that other programs rely on', async () => {
    const path = file(
      'a.json',
      judged([
        { clause: '19D-05b', count: 1 },
        { clause: '19D-22a', count: 1 },
        { clause: '19D-22b', count: 1 },
      ]),
    );
    expect(await main(['--rubric', 'gov-website-2019', '--judgements', path, '--json'])).toBe(0);
    const sheet = JSON.parse(out);
    expect(sheet).toMatchObject({ verdict: 'qualified', score: 94.7, low: 94.7, high: 94.7, deducted: 5.3, bonus: 0, stage: 'bonus' });
    expect(sheet.lines.find((line: { clause: string }) => line.clause === '19D-22a')).toMatchObject({
      part: 'deduction',
      count: 1,
      points: -0.2,
    });
    expect(sheet.lines).toHaveLength(91);
  });

  test('prints a table in Chinese, or in English on demand', async () => {
    const path = file('b.json', judged([{ clause: '19V-4c', count: 5 }]));
    expect(await main(['--rubric', 'gov-website-2019', '--judgements', path])).toBe(0);
    expect(out).toContain('单项否决：19V-4c');
    out = '';
    expect(await main(['--rubric', 'gov-website-2019', '--judgements', path, '--lang', 'en'])).toBe(0);
    expect(out).toContain('Vetoed: 19V-4c');
  });

  test('weighs sheets that are named', async () => {
    const website = file('w.json', judged([{ clause: 'LW-1', count: 2 }]));
    const media = file('m.json', judged([{ clause: 'LN-1', count: 1 }], { kind: 'new-media' }));
    const args = [
      '--rubric',
      'local-weighted-example',
      '--sheet',
      `local-weighted-example-website=${website}`,
      '--sheet',
      `local-weighted-example-newmedia=${media}`,
    ];
    expect(await main([...args, '--json'])).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      verdict: 'qualified',
      score: 83,
      low: 83,
      high: 83,
      deducted: 17,
      bonus: 0,
      stage: 'deduction',
      grade: '良好',
    });
    out = '';
    expect(await main(args)).toBe(0);
    expect(out).toContain('83.00');
  });

  test('a weighing rubric lends the sheet that fits the kind of site', async () => {
    const path = file('v.json', judged([{ clause: 'LW-V1', count: 5 }]));
    expect(await main(['--rubric', 'local-weighted-example', '--judgements', path, '--json'])).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ rubric: { id: 'local-weighted-example-website' }, verdict: 'unqualified', score: 59 });
  });

  test('a file with faults is refused with all of them', async () => {
    const path = file('c.json', judged([{ clause: '19D-99' }, { clause: '19D-05b' }, { clause: '19D-05b', points: -1 }]));
    expect(await main(['--rubric', 'gov-website-2019', '--judgements', path, '--json'])).toBe(1);
    expect(JSON.parse(out).problems.map((each: { code: string }) => each.code)).toEqual(['unknown-clause', 'judged-twice', 'bad-points']);
    expect(await main(['--rubric', 'gov-newmedia-2019', '--judgements', file('d.json', judged([]))])).toBe(1);
    expect(err).toContain('不适用于');
    expect(await main(['--rubric', 'gov-website-2019', '--judgements', file('e.json', '{'), '--lang', 'en'])).toBe(1);
    expect(await main(['--rubric', 'gov-website-2019', '--judgements', file('f.json', { site: { kind: 'moon' } })])).toBe(1);
  });

  test.each([
    ['more failures than visits', { clause: '19V-2', count: 6, of: 5 }, ['count-over-total']],
    ['a share of nothing', { clause: '19V-2', count: 0, of: 0 }, ['count-over-total']],
    ['a negative count', { clause: '19D-22a', count: -1 }, ['malformed']],
    ['half a link', { clause: '19D-22a', count: 1.5 }, ['malformed']],
    ['a count beyond exact whole numbers', { clause: '19D-22a', count: 1e30 }, ['malformed']],
    ['points in scientific notation', { clause: '19D-22a', points: 1e-7 }, ['bad-points']],
  ])('%s is refused with a sentence that names the place', async (_why, judgement, expected) => {
    const path = file('g.json', judged([judgement]));
    expect(await main(['--rubric', 'gov-website-2019', '--judgements', path, '--json'])).toBe(1);
    const { problems } = JSON.parse(out);
    expect(problems.map((each: { code: string }) => each.code)).toEqual(expected);
    expect(problems[0].at).toContain('judgements');
    expect(await main(['--rubric', 'gov-website-2019', '--judgements', path])).toBe(1);
    expect(err).toMatch(/[\u4e00-\u9fff]/);
  });

  test('the largest exact count is capped like any other', async () => {
    const path = file('h.json', judged([{ clause: '19D-22a', count: Number.MAX_SAFE_INTEGER }]));
    expect(await main(['--rubric', 'gov-website-2019', '--judgements', path, '--json'])).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ score: 99, deducted: 1 });
  });

  test('the class of a body is carried into the sheet; one that the rubric does not know is said', async () => {
    const of = (name: string) => file('i.json', judged([], { kind: 'portal', class: name }));
    const args = ['--rubric', 'local-deduction-2016', '--judgements'];
    expect(await main([...args, of('county-portal'), '--json'])).toBe(0);
    expect(JSON.parse(out).site).toEqual({ kind: 'portal', externalServices: true, class: 'county-portal' });
    expect(await main([...args, of('county-portal')])).toBe(0);
    expect(out).toContain('县区政府门户网站');
    expect(err).toBe('');
    expect(await main([...args, of('moon')])).toBe(0);
    expect(err).toContain('moon');
  });

  test.each([
    [['--rubric', 'none']],
    [['--rubric', 'gov-website-2019']],
    [['--nonsense']],
    [['--rubric', 'gov-website-2019', '--lang', 'fr', '--judgements', 'x']],
    [['--rubric', 'local-weighted-example']],
    [['--rubric', 'local-weighted-example', '--sheet', 'other=x']],
    [['--rubric', 'local-weighted-example', '--sheet', 'local-weighted-example-website']],
    [['--rubric', 'gov-website-2019', '--sheet', 'gov-website-2019=x']],
    [['--rubric', 'local-weighted-example', '--judgements', 'x', '--sheet', 'local-weighted-example-website=x']],
  ])('%s is misuse', async (args) => {
    expect(await main(args)).toBe(2);
    expect(err).not.toBe('');
  });
});
