/** A key as it is written on the keyboard. */
export function KeyHint({ children }: { children: string }) {
  return <kbd className="rounded border border-line-strong bg-sunken px-1.5 font-mono text-tiny text-text">{children}</kbd>;
}
