/** Joins the class names that hold; falsy ones are left out. Whole names only: Tailwind finds classes by reading the source. */
export function classNames(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
