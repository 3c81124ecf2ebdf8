import { useEffect, useState } from 'react';

const property = '--toast-room';

/**
 * Tells the style sheet how far up from the window's foot the messages reach, so that dialogs end above them and lists can be scrolled clear of
 * them. Give the answer to the region as its `ref`.
 */
export function useToastRoom(): (region: HTMLElement | null) => void {
  const [region, setRegion] = useState<HTMLElement | null>(null);
  useEffect(() => {
    if (!region) return;
    const { style } = document.documentElement;
    const look = () => {
      const { top, height } = region.getBoundingClientRect();
      style.setProperty(property, height > 0 ? `${Math.ceil(innerHeight - top)}px` : '0px');
    };
    const sizes = new ResizeObserver(look);
    sizes.observe(region);
    return () => {
      sizes.disconnect();
      style.removeProperty(property);
    };
  }, [region]);
  return setRegion;
}
