import { createStore } from 'zustand/vanilla';
import type { Repositories } from '@/lib/db/repositories';
import { storageFault } from '@/lib/db/storage-fault';
import { XunchaError } from '@/lib/errors/xuncha-error';
import type { deriveEvidence } from '@/lib/evidence/derive';
import { type EditHistory, redone, startHistory, stepTo, undone } from '@/lib/evidence/edit-history';
import { type AnnotationColour, annotationColours, grownRect, grownShape, movedShape, type PictureTool } from '@/lib/evidence/edit-shape';
import { changesPicture, type EditShape, emptyEdit, type PictureEdit, parseEdit } from '@/lib/evidence/picture-edit';
import type { Rect } from '@/lib/facts/node-ref';
import type { OpenedPicture } from './load-picture';

/** What the editor is given. */
export interface EditorDeps {
  repositories: Pick<Repositories, 'evidence' | 'drafts'>;
  newId(): string;
  /** Now, ISO 8601 with the zone's offset. */
  instant(timeZone: string): string;
  hasRoom(bytes: number): Promise<boolean>;
  derive: typeof deriveEvidence;
}

/** What is in hand: a shape by its index, the cut, or nothing. */
export type Selected = number | 'crop' | null;

/** How the copy stands. */
export type Saving = { phase: 'idle' } | { phase: 'saving' } | { phase: 'saved'; id: string } | { phase: 'failed'; fault: XunchaError };

export interface EditorState {
  history: EditHistory;
  tool: PictureTool;
  colour: AnnotationColour;
  selected: Selected;
  saving: Saving;
  /** The edit was begun earlier and comes from the draft. */
  resumed: boolean;
}

const notDrawn = (cause: unknown) =>
  new XunchaError(
    'not-drawn',
    {
      zh: '浏览器没能画出副本，多半是内存不足。画好的内容还在。请关掉一些标签页再保存。',
      en: 'The browser could not draw the copy, most likely for lack of memory. Your work is still here. Close some tabs and save again.',
    },
    cause,
  );

const noRoom = () =>
  new XunchaError('no-room', {
    zh: '浏览器的存储空间快满了，副本没有保存。画好的内容还在，也已记为草稿。请先导出并清理已交接的检查，再保存。',
    en: 'The browser’s storage is almost full and the copy was not saved. Your work is still here and kept as a draft. Export and purge inspections already handed over, then save again.',
  });

/** A copy is at most about as large as its original; PNG of drawn lines and blocks packs better than a page does. */
const roomFor = (bytes: number) => Math.max(bytes, 1_000_000);

/** One picture being worked on. Every step is kept as a draft, so that a closed tab or a full disk loses nothing. */
export function createPictureEditor(
  { repositories, newId, instant, hasRoom, derive }: EditorDeps,
  { sidecar, blob, link, cover }: OpenedPicture,
) {
  const { campaign, inspection } = cover;
  const draftKey = `picture:${sidecar.id}`;
  const store = createStore<EditorState>(() => ({
    history: startHistory(),
    tool: 'move',
    colour: 'red',
    selected: null,
    saving: { phase: 'idle' },
    resumed: false,
  }));
  const { getState: get, setState: set } = store;
  // Steps are written one after the other, so that an older one never lands on a newer one.
  let writing: Promise<unknown> = Promise.resolve();

  function keep(history: EditHistory): void {
    set({ history });
    const text = JSON.stringify(history.now);
    writing = writing
      .then(() => repositories.drafts.put(inspection.id, draftKey, text))
      .catch((thrown) => set({ saving: { phase: 'failed', fault: storageFault(thrown) } }));
  }

  function change(next: PictureEdit, about: string | null = null): void {
    keep(stepTo(get().history, next, about));
    if (get().saving.phase !== 'saving') set({ saving: { phase: 'idle' } });
  }

  const shapes = () => get().history.now.shapes;
  const withShapes = (next: readonly EditShape[]) => ({ ...get().history.now, shapes: next });

  async function write(): Promise<Saving> {
    try {
      if (!(await hasRoom(roomFor(sidecar.bytes)))) throw noRoom();
      const item = await derive({ sidecar, blob }, get().history.now, newId()).catch((thrown) => {
        throw notDrawn(thrown);
      });
      const use = { clauses: link.clauses, ...(link.findingId === undefined ? {} : { findingId: link.findingId }) };
      await repositories.evidence.add(item, use, { at: instant(campaign.timeZone), who: inspection.inspector });
      await writing;
      await repositories.drafts.clear(inspection.id, draftKey);
      return { phase: 'saved', id: item.sidecar.id };
    } catch (thrown) {
      return { phase: 'failed', fault: storageFault(thrown) };
    }
  }

  return {
    store,
    /** Takes up what was begun earlier. */
    resume: async (): Promise<void> => {
      const draft = await repositories.drafts.get(inspection.id, draftKey);
      const edit = draft === undefined ? null : parseEdit(draft);
      if (edit && changesPicture(edit)) set({ history: stepTo(startHistory(emptyEdit), edit), resumed: true });
    },
    pickTool: (tool: PictureTool) => set({ tool, ...(tool === 'move' ? {} : { selected: null }) }),
    pickColour: (colour: AnnotationColour): void => {
      set({ colour });
      const { selected } = get();
      const shape = typeof selected === 'number' ? shapes()[selected] : undefined;
      if (typeof selected === 'number' && shape && shape.type !== 'mosaic') {
        change(withShapes(shapes().with(selected, { ...shape, colour: annotationColours[colour] })));
      }
    },
    select: (selected: Selected) => set({ selected }),
    /** Adds a shape and takes it in hand, ready to be moved. */
    add: (shape: EditShape): void => {
      change(withShapes([...shapes(), shape]));
      set({ selected: shapes().length - 1, tool: 'move' });
    },
    alter: (index: number, shape: EditShape): void => change(withShapes(shapes().with(index, shape))),
    /** Words of a text; all that is typed in one go is taken back as one. */
    write: (index: number, text: string): void => {
      const shape = shapes()[index];
      if (shape?.type === 'text') change(withShapes(shapes().with(index, { ...shape, text })), `write ${index}`);
    },
    /** Moves what is in hand, or makes it larger: what arrow keys do. */
    nudge: (dx: number, dy: number, grow: boolean): void => {
      const { selected, history } = get();
      const { crop } = history.now;
      const about = `${grow ? 'grow' : 'move'} ${selected}`;
      const shape = typeof selected === 'number' ? shapes()[selected] : undefined;
      if (typeof selected === 'number' && shape) {
        change(withShapes(shapes().with(selected, (grow ? grownShape : movedShape)(shape, dx, dy))), about);
      } else if (selected === 'crop' && crop) {
        change({ ...history.now, crop: grow ? grownRect(crop, dx, dy) : { ...crop, x: crop.x + dx, y: crop.y + dy } }, about);
      }
    },
    remove: (what: Selected): void => {
      if (what === 'crop') change({ ...get().history.now, crop: null });
      else if (what !== null) change(withShapes(shapes().toSpliced(what, 1)));
      set({ selected: null });
    },
    crop: (crop: Rect): void => {
      change({ ...get().history.now, crop });
      set({ tool: 'move', selected: 'crop' });
    },
    /** Lays mosaics over places, or takes them away again; one step. */
    cover: (rects: readonly Rect[], on: boolean): void => {
      const rest = shapes().filter((shape) => shape.type !== 'mosaic' || !rects.some((rect) => sameRect(shape.rect, rect)));
      const laid = on ? rects.map((rect): EditShape => ({ type: 'mosaic', rect })) : [];
      change(withShapes([...rest, ...laid]));
      set({ selected: null });
    },
    undo: (): void => {
      keep(undone(get().history));
      set({ selected: null });
    },
    redo: (): void => {
      keep(redone(get().history));
      set({ selected: null });
    },
    /** Stores a copy with the edit burned in. The original stays as it is; what fails leaves the work where it was. */
    save: async (): Promise<void> => {
      if (get().saving.phase === 'saving' || !changesPicture(get().history.now)) return;
      set({ saving: { phase: 'saving' } });
      const saving = await write();
      set({ saving, ...(saving.phase === 'saved' ? { history: startHistory(), selected: null, resumed: false } : {}) });
    },
  };
}

export type PictureEditor = ReturnType<typeof createPictureEditor>;

/** Whether two rectangles are the same place. */
export function sameRect(a: Rect, b: Rect): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
