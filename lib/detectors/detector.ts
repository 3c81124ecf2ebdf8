import type { LexiconEntry } from '@/indicators/vocabulary/wording-lexicon';
import type { FactName, Facts } from '@/lib/facts/facts';
import type { PageIndex } from './page/page-index';

/** What a detector is given. It reads, it never writes; it never asks for layout (rectangles are added later, for findings shown). */
export interface DetectContext {
  document: Document;
  /** The document as one walk saw it: structure and text by element number. Detectors read this and not the document where they can. */
  page: PageIndex;
  /** Address of the frame's document as the inspector sees it. */
  url: string;
  /** Moment of viewing in the campaign's zone as wall-clock text, `2018-07-28T23:59:59`; the only clock a detector may use. */
  viewedAt: string;
  /** `false` when the document still changed when the settle limit was reached: what is missing may still come. */
  settled: boolean;
  /** Wrong forms to look for. They come from outside, so that the script in the page need not carry them. */
  lexicon: readonly LexiconEntry[];
  /** Lets the browser breathe when the slice's budget is used up; throws when the analysis was stopped. Call it in every long loop. */
  pace(): Promise<void> | undefined;
}

/** Reads a document, returns one fact, judges nothing. `null` = the page has nothing of the kind. */
export interface Detector<N extends FactName> {
  id: N;
  detect(context: DetectContext): Promise<Facts[N]> | Facts[N];
}

/** A detector whose fact no longer matters: what the registry holds. */
export type AnyDetector = { [N in FactName]: Detector<N> }[FactName];

/** Declares a detector; a value, not a side effect. */
export function defineDetector<const N extends FactName>(detector: Detector<N>): Detector<N> {
  return detector;
}
