import { longestPage, type ScrollMetrics } from '@/lib/evidence/stitch-plan';
import { documentToken } from './document-token';
import { type HeldStyles, holdStyles } from './held-styles';
import { drawn } from './moment';
import { findScroller, type Scroller } from './scroller';

/** Where a page stands on its way down; two of them that differ in more than `scrollTop` are not of one page. */
export interface TileMoment {
  token: string;
  url: string;
  scrollTop: number;
  metrics: ScrollMetrics;
  windowWidth: number;
  /** Where some elements stand in the content: they move when the layout shifts. null = not on display now (another slide of a carousel). */
  landmarks: (number | null)[];
}

/** Where a tile stands in the row, which decides what of the fixed elements is shown. */
export interface TilePlace {
  first: boolean;
  last: boolean;
}

/** What the panel asks of the top frame while it photographs a whole page. */
export interface FullPageHand {
  /** Makes the page ready: lazy content fetched, sticky elements in their own place. */
  begin(): Promise<TileMoment>;
  goTo(scrollTop: number, place: TilePlace): Promise<TileMoment>;
  look(): TileMoment;
  /** Leaves the page as it was found. */
  end(): void;
}

interface Session {
  scroller: Scroller;
  held: HeldStyles;
  fixed: { element: Element; upper: boolean }[];
  landmarks: Element[];
  start: { left: number; top: number };
}

const landmarkCount = 40;
/** Styles are read for at most so many elements; what is fixed stands near the top of the tree. */
const mostStyled = 20_000;

/** Binds the functions to a document; one picture at a time. */
export function createFullPageHand(document: Document): FullPageHand {
  let session: Session | null = null;

  const end = () => {
    removeEventListener('pagehide', end);
    session?.held.restore();
    session?.scroller.scrollTo(session.start.left, session.start.top);
    session = null;
  };
  const look = (): TileMoment => {
    if (!session) throw new Error('no full-page picture is being taken');
    const { scroller, landmarks } = session;
    return {
      token: documentToken(),
      url: document.URL,
      scrollTop: scroller.top(),
      metrics: scroller.metrics(),
      windowWidth: window.innerWidth,
      landmarks: landmarks.map((element) => {
        const { top, width, height } = element.getBoundingClientRect();
        return width > 0 && height > 0 ? Math.round(top + scroller.top()) : null;
      }),
    };
  };

  return {
    async begin() {
      end();
      const scroller = findScroller(document);
      const start = { left: scroller.left(), top: scroller.top() };
      const held = holdStyles();
      // A page that goes into the back-forward cache must not come back dressed for a picture.
      addEventListener('pagehide', end);
      session = { scroller, held, fixed: settlePositions(document, held), landmarks: [], start };
      await fetchLazy(document, scroller);
      session.landmarks = landmarksOf(document);
      return look();
    },
    async goTo(scrollTop, place) {
      if (!session) throw new Error('no full-page picture is being taken');
      for (const { element, upper } of session.fixed) {
        if (upper ? place.first : place.last) session.held.release(element);
        else session.held.set(element, { visibility: 'hidden', opacity: '0', transition: 'none' });
      }
      session.scroller.scrollTo(0, scrollTop);
      await drawn(document, 1500);
      return look();
    },
    look,
    end,
  };
}

/** Sticky elements go back to their place in the flow, which they keep anyway; fixed ones are listed with the edge they belong to. */
function settlePositions(document: Document, held: HeldStyles): Session['fixed'] {
  held.set(document.documentElement, { 'scroll-behavior': 'auto', 'scroll-snap-type': 'none' });
  const { innerWidth, innerHeight } = window;
  const fixed: Session['fixed'] = [];
  let seen = 0;
  for (const element of document.body?.getElementsByTagName('*') ?? []) {
    seen += 1;
    if (seen > mostStyled) break;
    const { position } = getComputedStyle(element);
    if (position === 'sticky') held.set(element, { position: 'relative', inset: 'auto' });
    if (position !== 'fixed') continue;
    const box = element.getBoundingClientRect();
    // What fills the window is a backdrop of every screen, not something that sticks to an edge.
    if (box.width * box.height < innerWidth * innerHeight * 0.9) fixed.push({ element, upper: box.top + box.height / 2 < innerHeight / 2 });
  }
  return fixed;
}

/** Walks down once so that what is loaded on sight is loaded before anything is measured. */
async function fetchLazy(document: Document, scroller: Scroller): Promise<void> {
  for (let top = 0; top < Math.min(scroller.metrics().contentHeight, longestPage); top += scroller.metrics().view.height) {
    scroller.scrollTo(0, top);
    await drawn(document, 1500);
  }
  scroller.scrollTo(0, 0);
  await drawn(document, 1500);
}

function landmarksOf(document: Document): Element[] {
  const all = document.body?.querySelectorAll('h1, h2, h3, h4, img, ul, table, p, article, section') ?? [];
  const step = Math.max(1, Math.floor(all.length / landmarkCount));
  return [...all].filter((element, i) => i % step === 0 && getComputedStyle(element).position !== 'fixed').slice(0, landmarkCount);
}
