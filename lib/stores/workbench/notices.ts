import { createStore } from 'zustand/vanilla';

/** A short answer at the foot of the screen. */
export interface Notice {
  id: string;
  text: string;
  tone: 'done' | 'problem';
  action?: { label: string; run: () => void };
  /** What an offer to try again is about. It is void once the same was done, or failed anew. */
  about?: string;
}

/** The answers shown now. Ids are handed out here, so that nobody has to invent one. */
export function createNotices() {
  const store = createStore<{ notices: Notice[] }>(() => ({ notices: [] }));
  let next = 1;
  const close = (id: string) => store.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
  const settle = (about: string) => store.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.about !== about) }));
  const tell = (notice: Omit<Notice, 'id'>) => {
    if (notice.about) settle(notice.about);
    const id = `notice-${next}`;
    next += 1;
    // An answer that has been acted on has said what it had to say.
    const action = notice.action && {
      label: notice.action.label,
      run: () => {
        close(id);
        notice.action?.run();
      },
    };
    store.setState(({ notices }) => ({ notices: [...notices, { ...notice, ...(action ? { action } : {}), id }] }));
  };
  return { store, tell, close, settle };
}

export type Notices = ReturnType<typeof createNotices>;
