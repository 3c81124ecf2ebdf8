import { describe, expect, test } from 'vitest';
import type { RubricDraft } from '@/lib/scores/edit-rubric';
import { smallRubric as made } from '@/tests/fixtures/small-rubric';
import { createRubricEditing } from './rubric-editing';

const rubric = made([]);
const draft: RubricDraft = { rubric, from: { id: 'small', version: '1.0.0' } };
const renamed = (name: string) => (each: typeof rubric) => ({ ...each, name });

function desk() {
  const kept: string[] = [];
  const editing = createRubricEditing(draft, async ({ rubric: { name } }) => {
    kept.push(name);
  });
  return { ...editing, kept, name: () => editing.store.getState().rubric.name };
}

describe('editing a draft', () => {
  test('stores every change and says so once it is stored', async () => {
    const { change, kept, store } = desk();
    const done = change('name', renamed('一'));
    expect(store.getState().saving).toBe('saving');
    await done;
    expect(kept).toEqual(['一']);
    expect(store.getState()).toMatchObject({ saving: 'saved', fault: null });
  });

  test('typing on in one field is one step; another field begins the next', async () => {
    const { change, undo, name } = desk();
    await change('name', renamed('一'));
    await change('name', renamed('一二'));
    await change('label', (each) => ({ ...each, label: '本地' }));
    await undo();
    expect(name()).toBe('一二');
    await undo();
    expect(name()).toBe('小表');
    await undo();
    expect(name()).toBe('小表');
  });

  test('after taking a step back, typing in the same field is a step of its own', async () => {
    const { change, undo, name } = desk();
    await change('name', renamed('一'));
    await undo();
    await change('name', renamed('二'));
    await undo();
    expect(name()).toBe('小表');
  });

  test('of changes that wait for a write only the latest is written', async () => {
    const { change, kept } = desk();
    const first = change('name', renamed('一'));
    await Promise.all([first, change('name', renamed('二')), change('name', renamed('三'))]);
    expect(kept).toEqual(['一', '三']);
  });

  test('a failed write is said, loses nothing on the screen, and can be tried again', async () => {
    let full = true;
    const editing = createRubricEditing(draft, async () => {
      if (full) throw new DOMException('full', 'QuotaExceededError');
    });
    await editing.change('name', renamed('一'));
    expect(editing.store.getState()).toMatchObject({ saving: 'failed', fault: { code: 'storage-full' } });
    expect(editing.store.getState().rubric.name).toBe('一');
    full = false;
    await editing.retry();
    expect(editing.store.getState()).toMatchObject({ saving: 'saved', fault: null });
  });
});
