import { resolveRef } from '@/lib/detectors/node-ref';
import { createGuardedHost } from './guarded-host';
import { type FlashResult, mostOutlines, type PlacedMark } from './mark';
import { createPlace, type Ground, type PlaceView } from './place-view';

const flashMs = 1200;
/** Pages move things without telling (timers, fonts, pictures): what is on screen is measured again this often. */
const secondLookMs = 1000;

export interface Overlay {
  show(marks: readonly PlacedMark[], collapsed: boolean): void;
  flash(findingId: string): FlashResult;
  /** Resolves when the change is on screen. */
  hide(hidden: boolean): Promise<void>;
  destroy(): void;
}

/** Draws marks over a document without touching it. */
export function createOverlay(document: Document, on: { pick(findingId: string): void; evicted(): void }): Overlay {
  const host = createGuardedHost(document, on.evicted);
  let places: PlaceView[] = [];
  let flashing: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  const follow = () => {
    frame = 0;
    const origin = host.element().getBoundingClientRect();
    const ground: Ground = { origin, pageWidth: document.documentElement.scrollWidth, taken: [] };
    for (const place of places) if (place.near) place.follow(ground);
  };
  const followSoon = () => {
    if (frame === 0) frame = requestAnimationFrame(follow);
  };
  const nearness = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        for (const place of places) {
          if (place.target !== entry.target) continue;
          place.near = entry.isIntersecting;
          if (!place.near) place.element.hidden = true;
        }
      }
      followSoon();
    },
    { rootMargin: '50%' },
  );
  const sizes = new ResizeObserver(followSoon);
  const timer = setInterval(followSoon, secondLookMs);
  const moving = ['scroll', 'load', 'transitionend', 'animationend', 'toggle', 'click'];
  for (const type of moving) document.addEventListener(type, followSoon, { capture: true, passive: true });
  window.addEventListener('resize', followSoon, { passive: true });

  function clear() {
    nearness.disconnect();
    sizes.disconnect();
    for (const place of places) place.element.remove();
    places = [];
  }

  return {
    show(marks, collapsed) {
      clear();
      const byTarget = new Map<Element, PlacedMark[]>();
      for (const mark of marks) {
        const target = resolveRef(document, mark);
        if (target) byTarget.set(target, [...(byTarget.get(target) ?? []), mark]);
      }
      places = [...byTarget].map(([target, its]) => createPlace(document, target, its, on.pick));
      host.layer.classList.toggle('dots', collapsed || marks.length > mostOutlines);
      host.layer.append(...places.map((place) => place.element));
      sizes.observe(document.documentElement);
      for (const place of places) {
        nearness.observe(place.target);
        sizes.observe(place.target);
      }
    },
    flash(findingId) {
      const place = places.find((candidate) => candidate.marks.some((mark) => mark.findingId === findingId));
      if (!place?.target.isConnected) return 'missing';
      const { width, height } = place.target.getBoundingClientRect();
      if (width === 0 || height === 0) return 'hidden';
      place.target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      place.near = true;
      follow();
      for (const other of places) other.element.classList.toggle('flash', other === place);
      clearTimeout(flashing);
      flashing = setTimeout(() => place.element.classList.remove('flash'), flashMs);
      return 'shown';
    },
    hide(hidden) {
      host.hide(hidden);
      return painted();
    },
    destroy() {
      clear();
      clearInterval(timer);
      clearTimeout(flashing);
      cancelAnimationFrame(frame);
      for (const type of moving) document.removeEventListener(type, followSoon, { capture: true });
      window.removeEventListener('resize', followSoon);
      host.destroy();
    },
  };
}

/** Two frames later what was changed is on screen; frames that the browser does not draw get no frame, so a timer ends the wait. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 150);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
