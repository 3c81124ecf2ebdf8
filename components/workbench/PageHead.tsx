import type { ReactNode } from 'react';

export interface PageHeadProps {
  title: string;
  /** One sentence that says what the page is for. */
  text?: string;
  actions?: ReactNode;
}

/** Title of a view and what can be done with all of it. */
export function PageHead({ title, text, actions }: PageHeadProps) {
  return (
    <header className="flex flex-wrap items-start gap-x-4 gap-y-2 pb-3">
      <div className="min-w-0 flex-1 basis-56">
        <h1 className="text-page font-semibold">{title}</h1>
        {text && <p className="max-w-3xl text-dense text-soft">{text}</p>}
      </div>
      {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
    </header>
  );
}

/** A titled part of a view. */
export function Section({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  return (
    <section className="mb-4 rounded-md border border-line bg-surface p-4">
      <h2 className="text-title font-semibold">{title}</h2>
      {text && <p className="mt-0.5 max-w-3xl text-dense text-soft">{text}</p>}
      <div className="mt-3">{children}</div>
    </section>
  );
}

/** Names and values in two columns, one on a narrow screen. */
export function Facts({ rows }: { rows: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <dl className="grid grid-cols-[max-content_1fr] gap-x-4 gap-y-1 text-dense">
      {rows.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-soft">{name}</dt>
          <dd className="figures min-w-0">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
