import { useEffect, useState } from 'react';

/** Whether an element has more in it than it shows: then a keyboard must be able to reach it, whatever it holds. Give the first as its `ref`. */
export function useScrolls(): [(element: HTMLElement | null) => void, boolean] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    if (!element) return;
    const look = () => setScrolls(element.scrollHeight > element.clientHeight + 1);
    const sizes = new ResizeObserver(look);
    for (const each of [element, ...element.children]) sizes.observe(each);
    return () => sizes.disconnect();
  }, [element]);
  return [setElement, scrolls];
}
