/** Elements that start and end a line of text: words on their two sides never run together. */
export const blockTags: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body br caption center dd details dir div dl dt fieldset figcaption figure footer form frame frameset ' +
    'h1 h2 h3 h4 h5 h6 header hr html iframe legend li main marquee menu nav ol optgroup option p pre section summary table tbody td tfoot ' +
    'th thead tr ul'
  ).split(' '),
);

/** Elements whose text is not page text: code, templates, form values. They are indexed, their inside is not read. */
export const opaqueTags: ReadonlySet<string> = new Set(
  'title script style noscript template textarea select datalist iframe object svg canvas math'.split(' '),
);

/** Built-in elements that may carry a shadow root besides custom elements. */
export const shadowHosts: ReadonlySet<string> = new Set('article aside blockquote div footer header main nav p section span'.split(' '));

const hidingClass = /(?:^|\s)(?:hide|hidden|undis|dn|dis-?none|display-?none|d-none|fn-hide|layui-hide|sr-only)(?:\s|$)/i;
const hidingStyle = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * Whether an element says of itself that it is not shown. Only attributes are asked: computed style would cost a layout, and what a style
 * sheet hides (an unselected tab pane, mostly) is content all the same.
 */
export function saysHidden(className: string, style: string | null, hiddenAttribute: boolean): boolean {
  return hiddenAttribute || (className !== '' && hidingClass.test(className)) || (style !== null && hidingStyle.test(style));
}
