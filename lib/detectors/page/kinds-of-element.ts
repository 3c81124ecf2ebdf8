/** Elements that start and end a line of text: words on their two sides never run together. */
export const blockTags: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body br caption center dd details dir div dl dt fieldset figcaption figure footer form frame frameset ' +
    'h1 h2 h3 h4 h5 h6 header hr html iframe legend li main marquee menu nav ol optgroup option p pre section summary table tbody td tfoot ' +
    'th thead tr ul'
  ).split(' '),
);

/** Elements whose text is not page text: code, templates, form values. They are indexed, their inside is not read. */
const opaqueTags: ReadonlySet<string> = new Set(
  'title script style noscript template textarea select datalist iframe object svg canvas math'.split(' '),
);

/** Elements that the parser never puts anything into. */
const emptyTags: ReadonlySet<string> = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Built-in elements that may carry a shadow root besides custom elements. */
const shadowHosts: ReadonlySet<string> = new Set('article aside blockquote div footer header main nav p section span'.split(' '));

/** What the walk has to know of a tag; looked up once per element instead of once per question. */
export interface TagKind {
  tag: string;
  block: boolean;
  opaque: boolean;
  empty: boolean;
  hostsShadow: boolean;
  /** A form's fields may stand in for its properties. */
  form: boolean;
}

const known = new Map<string, TagKind>();

/** Describes a tag by its local name, in any case. */
export function kindOfTag(local: string): TagKind {
  const before = known.get(local);
  if (before) return before;
  const name = local.toLowerCase();
  // As the name of a property the text is the engine's one copy of it, so that comparing it with a word of the code compares two pointers.
  const [tag = name] = Object.keys({ [name]: true });
  const kind = {
    tag,
    block: blockTags.has(tag),
    opaque: opaqueTags.has(tag),
    empty: emptyTags.has(tag),
    hostsShadow: shadowHosts.has(tag) || tag.includes('-'),
    form: tag === 'form',
  };
  known.set(local, kind);
  return kind;
}

const hidingClass = /(?:^|\s)(?:hide|hidden|undis|dn|dis-?none|display-?none|d-none|fn-hide|layui-hide|sr-only)(?:\s|$)/i;
const hidingStyle = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Whether a class list names one of the classes that hide. */
export function classHides(className: string): boolean {
  return hidingClass.test(className);
}

/**
 * Whether a `style` attribute hides. Only attributes are asked: computed style would cost a layout, and what a style sheet hides (an
 * unselected tab pane, mostly) is content all the same.
 */
export function styleHides(style: string): boolean {
  return hidingStyle.test(style);
}
