import { type KeyboardEvent, useRef, useState } from 'react';

export interface RowKeys {
  /** Index of the row that Tab reaches. */
  current: number;
  /** What a row's `<tr>` needs. */
  rowProps: (index: number) => {
    tabIndex: number;
    ref: (row: HTMLTableRowElement | null) => void;
    onFocus: () => void;
    onKeyDown: (event: KeyboardEvent) => void;
  };
}

const steps: Record<string, (index: number, last: number) => number> = {
  ArrowDown: (index) => index + 1,
  j: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  k: (index) => index - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** Rows as one stop of the Tab key, walked with arrows, j k, Home and End; Enter opens. Keys inside a row's own controls are theirs. */
export function useRowKeys(count: number, onOpen: (index: number) => void): RowKeys {
  const [wanted, setWanted] = useState(0);
  const rows = useRef(new Map<number, HTMLTableRowElement>());
  const current = Math.max(0, Math.min(wanted, count - 1));
  return {
    current,
    rowProps: (index) => ({
      tabIndex: index === current ? 0 : -1,
      ref: (row) => {
        if (row) rows.current.set(index, row);
        else rows.current.delete(index);
      },
      onFocus: () => setWanted(index),
      onKeyDown: (event) => {
        if (event.target !== event.currentTarget || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
        const step = steps[event.key];
        if (step) {
          event.preventDefault();
          rows.current.get(Math.max(0, Math.min(count - 1, step(index, count - 1))))?.focus();
        } else if (event.key === 'Enter') {
          event.preventDefault();
          onOpen(index);
        }
      },
    }),
  };
}
