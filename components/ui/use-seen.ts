import { useEffect, useState } from 'react';

/** Whether an element has come into sight, or near it; once seen it stays so. Give the first as its `ref`. */
export function useSeen(): [(element: Element | null) => void, boolean] {
  const [element, setElement] = useState<Element | null>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (!element || seen) return;
    const watch = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && setSeen(true), {
      rootMargin: '300px',
      scrollMargin: '300px',
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [element, seen]);
  return [setElement, seen];
}
