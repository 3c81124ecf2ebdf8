import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Repositories } from '@/lib/db/repositories';
import type { EvidenceItem } from '@/lib/evidence/derive';
import type { PictureEdit } from '@/lib/evidence/picture-edit';
import { startInspection } from '@/lib/inspection/start';
import { rubricHash } from '@/lib/scores/rubric-hash';
import { exampleRubric } from '@/tests/fixtures/panel/example-rubric';
import { freshRepositories, sidecar } from '@/tests/fixtures/panel/panel-world';
import { createPictureEditor } from './create-picture-editor';
import { loadPicture, type OpenedPicture } from './load-picture';

const asOf = '2020-10-01T09:00:00+08:00';
const act = { at: asOf, who: '甲' };
const rect = { x: 10, y: 10, width: 40, height: 20 };

let repositories: Repositories;
let picture: OpenedPicture;
let room: boolean;

function editorOf(opened: OpenedPicture) {
  let ids = 0;
  return createPictureEditor(
    {
      repositories,
      newId: () => {
        ids += 1;
        return `copy${ids}`;
      },
      instant: () => asOf,
      hasRoom: async () => room,
      derive: async ({ sidecar, blob }: EvidenceItem, edit: PictureEdit, id: string) => ({
        blob,
        thumbnail: blob,
        sidecar: { ...sidecar, id, kind: 'redacted', derivedFrom: { id: sidecar.id, sha256: sidecar.sha256, how: edit } },
      }),
    },
    opened,
  );
}

beforeEach(async () => {
  room = true;
  repositories = await freshRepositories();
  const { campaign, inspection } = startInspection(
    {
      name: '柘溪县人民政府门户网站',
      kind: 'portal',
      externalServices: true,
      code: '',
      homeUrl: 'http://www.zhexi.gov.cn/',
      hosts: [],
      rubric: { id: exampleRubric.id, version: exampleRubric.version, hash: rubricHash(exampleRubric) },
      inspector: '甲',
      asOf,
      timeZone: 'Asia/Shanghai',
      purpose: 'training',
    },
    { campaign: 'c1', site: 's1', inspection: 'i1' },
    asOf,
  );
  await repositories.inspections.start(campaign, inspection, act);
  const use = { clauses: ['19D-05b'], findingId: 'f1' };
  await repositories.evidence.add({ sidecar: sidecar('i1', 'e1', 'http://www.zhexi.gov.cn/'), blob: new Blob(['png']) }, use, act);
  picture = await loadPicture(repositories, 'e1');
});

describe('a copy', () => {
  test('is stored beside its original, proves the same, and lets the draft go', async () => {
    const editor = editorOf(picture);
    editor.cover([rect], true);
    await editor.save();
    expect(editor.store.getState()).toMatchObject({ saving: { phase: 'saved', id: 'copy1' }, history: { now: { shapes: [] } } });
    const copy = await loadPicture(repositories, 'copy1');
    expect(copy.link).toMatchObject({ clauses: ['19D-05b'], findingId: 'f1' });
    expect(copy.sidecar.derivedFrom).toMatchObject({ id: 'e1', sha256: picture.sidecar.sha256 });
    expect(await repositories.evidence.one('e1')).toEqual(picture.sidecar);
    expect(await repositories.drafts.of('i1')).toEqual([]);
  });

  test('that does not fit is not taken for stored, and the work stays', async () => {
    const editor = editorOf(picture);
    editor.cover([rect], true);
    room = false;
    await editor.save();
    expect(editor.store.getState().saving).toMatchObject({ phase: 'failed', fault: { code: 'no-room' } });
    expect(editor.store.getState().history.now.shapes).toHaveLength(1);
    room = true;
    await editor.save();
    expect(editor.store.getState().saving.phase).toBe('saved');
  });

  test('of nothing is not made', async () => {
    const editor = editorOf(picture);
    await editor.save();
    expect(editor.store.getState().saving.phase).toBe('idle');
    expect(await repositories.evidence.of('i1')).toHaveLength(1);
  });

  test('of a sealed inspection is refused in its own words', async () => {
    await repositories.db.inspections.update('i1', { state: 'sealed' });
    const editor = editorOf(picture);
    editor.cover([rect], true);
    await editor.save();
    expect(editor.store.getState().saving).toMatchObject({ phase: 'failed', fault: { code: 'sealed' } });
  });
});

describe('the work', () => {
  test('is there again after the page was closed', async () => {
    const editor = editorOf(picture);
    editor.add({ type: 'text', at: { x: 1, y: 1 }, text: '', size: 18, colour: '#c1121f' });
    editor.write(0, '最新一条');
    await expect.poll(async () => (await repositories.drafts.of('i1'))[0]?.text).toContain('最新一条');
    const again = editorOf(picture);
    await again.resume();
    expect(again.store.getState()).toMatchObject({ resumed: true, history: { now: { shapes: [{ text: '最新一条' }] } } });
  });

  test('goes by keys: what is in hand moves, grows and goes, and each is taken back', () => {
    const editor = editorOf(picture);
    const now = () => editor.store.getState().history.now;
    editor.add({ type: 'mosaic', rect });
    editor.nudge(8, 0, false);
    editor.nudge(8, 0, false);
    editor.nudge(0, 5, true);
    expect(now().shapes).toEqual([{ type: 'mosaic', rect: { x: 26, y: 10, width: 40, height: 25 } }]);
    editor.undo();
    editor.undo();
    expect(now().shapes).toEqual([{ type: 'mosaic', rect }]);
    editor.redo();
    editor.remove(0);
    expect(now().shapes).toEqual([]);
    editor.crop(rect);
    editor.nudge(1, 1, false);
    expect(now().crop).toMatchObject({ x: 11, y: 11 });
    editor.remove('crop');
    expect(now().crop).toBeNull();
  });

  test('a colour goes to what is in hand and to what comes next', () => {
    const editor = editorOf(picture);
    editor.add({ type: 'box', rect, colour: '#c1121f' });
    editor.pickColour('blue');
    expect(editor.store.getState()).toMatchObject({ colour: 'blue', history: { now: { shapes: [{ colour: '#1d4ed8' }] } } });
  });

  test('a proposal is confirmed, and taken back, as one place', () => {
    const editor = editorOf(picture);
    const other = { ...rect, y: 90 };
    editor.cover([rect, other], true);
    editor.cover([rect], false);
    expect(editor.store.getState().history.now.shapes).toEqual([{ type: 'mosaic', rect: other }]);
  });
});

test('a picture that was removed or is not there is not opened', async () => {
  await expect(loadPicture(repositories, 'e9')).rejects.toMatchObject({ code: 'no-picture' });
  await repositories.log.append('i1', [{ type: 'evidence-removed', evidenceId: 'e1' }], act);
  await expect(loadPicture(repositories, 'e1')).rejects.toMatchObject({ code: 'no-picture' });
});
