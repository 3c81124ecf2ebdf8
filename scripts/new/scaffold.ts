/** A new entry of a catalogue: files by path from the project's root, and what to do next. */
export interface Scaffold {
  files: Record<string, string>;
  next: string[];
}

/** JSON as it stands in case files. */
export const asJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** `reply-overdue` as the beginning of a type's name: `ReplyOverdue`. */
export function pascalCase(id: string): string {
  return id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
