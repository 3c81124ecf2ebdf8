import { haveShifted, type Landmarks } from '@/lib/evidence/landmarks';
import { extentOf, type ScrollMetrics, type Tile } from '@/lib/evidence/stitch-plan';
import { documentToken } from './document-token';
import { type HeldStyles, holdStyles } from './held-styles';
import { drawn } from './moment';
import { type PinnedElements, settlePinned, type TilePlace } from './pinned-elements';
import { findScroller, type Scroller } from './scroller';

/** Where a page stands on its way; two of them that differ in more than where it is scrolled to are not of one page. */
export interface TileMoment extends Tile {
  token: string;
  url: string;
  metrics: ScrollMetrics;
  windowWidth: number;
  /** They move when the layout shifts. */
  landmarks: Landmarks;
}

/** What the panel asks of the top frame while it photographs a whole page. */
export interface FullPageHand {
  /** Makes the page ready: lazy content fetched, sticky elements in their own place. */
  begin(): Promise<TileMoment>;
  goTo(tile: Tile, place: TilePlace): Promise<TileMoment>;
  look(): TileMoment;
  /** Leaves the page as it was found. */
  end(): void;
}

interface Session {
  scroller: Scroller;
  held: HeldStyles;
  pinned: PinnedElements;
  landmarks: Element[];
  /** Where the landmarks stood at first. */
  stood: Landmarks;
  start: { left: number; top: number };
}

const landmarkCount = 40;

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
      scrollLeft: scroller.left(),
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
      held.set(document.documentElement, { 'scroll-behavior': 'auto', 'scroll-snap-type': 'none' });
      session = { scroller, held, pinned: settlePinned(document, held), landmarks: [], stood: [], start };
      await fetchLazy(document, scroller);
      session.landmarks = landmarksOf(document);
      const first = look();
      session.stood = first.landmarks;
      return first;
    },
    async goTo({ scrollTop, scrollLeft }, place) {
      if (!session) throw new Error('no full-page picture is being taken');
      session.pinned.show(place);
      session.scroller.scrollTo(scrollLeft, scrollTop);
      await drawn(document, 1500);
      // The page has heard of the scrolling by now, and may have pinned its header.
      if (session.pinned.unpin(haveShifted(session.stood, look().landmarks))) {
        session.scroller.scrollTo(scrollLeft, scrollTop);
        await drawn(document, 1500);
      }
      return look();
    },
    look,
    end,
  };
}

/** Walks down once so that what is loaded on sight is loaded before anything is measured. */
async function fetchLazy(document: Document, scroller: Scroller): Promise<void> {
  for (let top = 0; top < extentOf(scroller.metrics()).height; top += scroller.metrics().view.height) {
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
