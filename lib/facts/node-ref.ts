/** A rectangle in CSS pixels, relative to the top left corner of the frame's document (scroll included). */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * A place on a page that survives JSON: how to find the element again and what stood there. Detectors write `frame: 0`; the platform
 * layer stamps the browser's frame id when it gathers the answers of all frames.
 */
export interface NodeRef {
  frame: number;
  /** CSS selector from the document root; parts inside open shadow roots are joined with ` >>> `. */
  selector: string;
  rect?: Rect;
  /** At most 120 characters of the element's own text, white space folded. */
  text: string;
}
