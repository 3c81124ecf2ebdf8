/** Style attributes changed for a picture; every one goes back to the very text it had. */
export interface HeldStyles {
  set(element: Element, declarations: Record<string, string>): void;
  /** Takes back what was set on one element. */
  release(element: Element): void;
  restore(): void;
}

/** Changes inline styles so that they can be undone to the letter, however the page wrote them. */
export function holdStyles(): HeldStyles {
  const before = new Map<Element, string | null>();
  const release = (element: Element) => {
    const text = before.get(element);
    if (text === undefined) return;
    before.delete(element);
    // Written first, because Chromium leaves an empty attribute when one that it has not written out yet is removed.
    element.setAttribute('style', text ?? '');
    if (text === null) element.removeAttribute('style');
  };
  return {
    set(element, declarations) {
      if (!before.has(element)) before.set(element, element.getAttribute('style'));
      const { style } = element as HTMLElement;
      for (const [name, value] of Object.entries(declarations)) style.setProperty(name, value, 'important');
    },
    release,
    restore() {
      for (const element of [...before.keys()]) release(element);
    },
  };
}
