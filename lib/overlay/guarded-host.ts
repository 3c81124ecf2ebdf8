import { overlayTag } from './mark';
import { overlayStyles } from './styles';

/** The host's own declarations, all important, so that no rule of the page moves, hides or resizes it. */
const hostStyle: Record<string, string> = {
  all: 'initial',
  display: 'block',
  position: 'absolute',
  left: '0',
  top: '0',
  width: '0',
  height: '0',
  margin: '0',
  overflow: 'visible',
  'pointer-events': 'none',
  'z-index': '2147483647',
};

/** Attacks are counted within this time; each makes the next answer slower, so that page and overlay never chase each other. */
const memoryMs = 10_000;
const firstDelayMs = 50;
const longestDelayMs = 2000;
/** After so many removals the host is rebuilt in another shape at another place; after twice as many the panel is told. */
const patience = 4;

export interface GuardedHost {
  /** Where the marks live; keeps its children through every rebuild. */
  layer: HTMLElement;
  element(): HTMLElement;
  /** Hides everything without a change of layout, for a picture. */
  hide(hidden: boolean): void;
  destroy(): void;
}

/** Events on the marks are nobody's business but ours: the page neither sees clicks nor keys on them. */
const isolated = [
  'click',
  'dblclick',
  'auxclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'wheel',
].concat(['keydown', 'keyup', 'keypress', 'focusin', 'focusout', 'contextmenu', 'mouseover', 'mouseout', 'dragstart', 'selectstart']);

/** An element in a closed shadow root that puts itself back when the page removes or restyles it. `onEvicted` = the page keeps doing so. */
export function createGuardedHost(document: Document, onEvicted: () => void): GuardedHost {
  const layer = document.createElement('div');
  layer.className = 'layer';
  for (const type of isolated) layer.addEventListener(type, (event) => event.stopPropagation());
  let host = build(document, layer, overlayTag);
  let hidden = false;
  let attacks: number[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    if (!intact(host, hidden)) scheduleRepair();
  });
  const look = setInterval(() => {
    if (!intact(host, hidden)) scheduleRepair();
  }, longestDelayMs);

  function attach() {
    dress(host, hidden);
    const parent = attacks.length > patience && document.body ? document.body : document.documentElement;
    if (host.parentNode !== parent) parent.append(host);
    observer.disconnect();
    observer.observe(parent, { childList: true });
    observer.observe(host, { attributes: true });
  }

  function scheduleRepair() {
    if (timer !== undefined) return;
    const time = performance.now();
    attacks = [...attacks.filter((at) => time - at < memoryMs), time];
    if (attacks.length === patience * 2) onEvicted();
    timer = setTimeout(
      () => {
        timer = undefined;
        if (attacks.length > patience) {
          host.remove();
          host = build(document, layer, 'div');
        }
        attach();
      },
      Math.min(firstDelayMs * 2 ** (attacks.length - 1), longestDelayMs),
    );
  }

  attach();
  return {
    layer,
    element: () => host,
    hide(now) {
      hidden = now;
      dress(host, hidden);
      observer.takeRecords();
    },
    destroy() {
      observer.disconnect();
      clearInterval(look);
      clearTimeout(timer);
      host.remove();
    },
  };
}

function build(document: Document, layer: HTMLElement, tag: string): HTMLElement {
  const host = document.createElement(tag);
  const root = host.attachShadow({ mode: 'closed' });
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(overlayStyles);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox's content scripts cannot adopt sheets everywhere
    const style = document.createElement('style');
    style.textContent = overlayStyles;
    root.append(style);
  }
  root.append(layer);
  return host;
}

function wanted(hidden: boolean): Record<string, string> {
  return { ...hostStyle, visibility: hidden ? 'hidden' : 'visible' };
}

function dress(host: HTMLElement, hidden: boolean): void {
  for (const name of host.getAttributeNames()) if (name !== 'style') host.removeAttribute(name);
  host.style.cssText = '';
  for (const [name, value] of Object.entries(wanted(hidden))) host.style.setProperty(name, value, 'important');
}

function intact(host: HTMLElement, hidden: boolean): boolean {
  const plain = host.getAttributeNames().every((name) => name === 'style');
  const style = (name: string, value: string) =>
    name === 'all' ||
    (host.style.getPropertyValue(name).replace(/^0px$/, '0') === value && host.style.getPropertyPriority(name) === 'important');
  return host.isConnected && plain && Object.entries(wanted(hidden)).every(([name, value]) => style(name, value));
}
