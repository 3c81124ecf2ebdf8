import { Tabs as Base } from '@base-ui/react/tabs';
import { type ReactNode, useEffect, useRef } from 'react';

export interface TabEntry<V extends string> {
  value: V;
  label: string;
  /** Shown after the label; the screen reader hears it as part of the tab's name. */
  count?: number;
  shortcut?: string;
  content: ReactNode;
}

export interface TabsProps<V extends string> {
  label: string;
  value: V;
  tabs: readonly TabEntry<V>[];
  onChange: (value: V) => void;
}

/** Tabs that fill the height; only the panel in front is rendered and it alone scrolls. In a short window the view scrolls, and the tabs stick. */
export function Tabs<V extends string>({ label, value, tabs, onChange }: TabsProps<V>) {
  const shown = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab is the only reason to go back to the top
  useEffect(() => {
    // Only where the view scrolls as a whole is its top ever out of sight: the tab chosen there begins at its beginning.
    const panel = shown.current;
    if (panel && panel.getBoundingClientRect().top < 0) panel.scrollIntoView({ block: 'start' });
  }, [value]);
  return (
    <Base.Root value={value} onValueChange={(next) => onChange(next as V)} className="flex min-h-0 flex-1 flex-col short:block">
      <Base.List aria-label={label} className="flex shrink-0 border-b border-line bg-surface px-1 short:sticky short:top-0 short:z-20">
        {tabs.map((tab) => (
          <Base.Tab
            key={tab.value}
            value={tab.value}
            aria-keyshortcuts={tab.shortcut}
            className="-mb-px flex-auto border-b-2 border-transparent px-1.5 py-1.5 text-dense whitespace-nowrap text-soft hover:text-text aria-selected:border-accent aria-selected:font-semibold aria-selected:text-accent"
          >
            {tab.label}
            {tab.count !== undefined && <span className="figures ml-1 text-tiny font-normal">{tab.count}</span>}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel
          key={tab.value}
          value={tab.value}
          ref={tab.value === value ? shown : undefined}
          // Room to scroll the last row clear of the messages, which float above the footer.
          className="relative min-h-0 flex-1 scroll-mt-9 overflow-y-auto short:overflow-visible pb-[max(0px,calc(var(--toast-room,0px)-3.5rem))] outline-offset-[-2px]"
        >
          {tab.content}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
