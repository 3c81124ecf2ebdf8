import type { ComponentProps } from 'react';
import { classNames } from './class-names';

/** Scrolls by itself in both directions, so that a wide table never widens the page; reachable by keyboard. */
export function TableFrame({ label, className, ...rest }: ComponentProps<'section'> & { label: string }) {
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      aria-label={label}
      {...rest}
      className={classNames('overflow-auto rounded-md border border-line bg-surface', className)}
    />
  );
}

/** Rows of 32 px, sticky head. */
export function Table({ className, ...rest }: ComponentProps<'table'>) {
  return <table {...rest} className={classNames('w-full border-collapse text-dense', className)} />;
}

/** A head cell; `numeric` aligns right with its column. */
export function HeadCell({ numeric, className, ...rest }: ComponentProps<'th'> & { numeric?: boolean }) {
  return (
    <th
      scope="col"
      {...rest}
      className={classNames(
        'sticky top-0 z-10 h-8 border-b border-line-strong bg-sunken px-2 text-left font-semibold whitespace-nowrap text-soft',
        numeric && 'text-right',
        className,
      )}
    />
  );
}

/** A body row; `selected` is the row the keyboard stands on. */
export function Row({ selected, className, ...rest }: ComponentProps<'tr'> & { selected?: boolean }) {
  return (
    <tr
      {...rest}
      data-selected={selected || undefined}
      className={classNames('border-b border-line last:border-b-0 hover:bg-sunken', selected && 'bg-accent-soft', className)}
    />
  );
}

/** A body cell; numbers stand right in tabular figures. */
export function Cell({ numeric, className, ...rest }: ComponentProps<'td'> & { numeric?: boolean }) {
  return (
    <td {...rest} className={classNames('h-8 px-2 py-1 align-middle', numeric && 'figures text-right whitespace-nowrap', className)} />
  );
}
