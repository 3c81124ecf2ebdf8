import { parseArgs } from 'node:util';

/** What a script was called with: `--name value`, `--flag`, and the rest. */
export interface Arguments {
  value(name: string): string | undefined;
  /** Every value of an option that may be repeated. */
  list(name: string): string[];
  has(flag: string): boolean;
  rest: string[];
}

/** Reads a command line; an option that the script does not know is an error with the script's own usage line. */
export function readArguments(
  args: string[],
  options: { values?: string[]; lists?: string[]; flags?: string[]; usage: string },
): Arguments {
  const known = {
    ...Object.fromEntries((options.values ?? []).map((name) => [name, { type: 'string' as const }])),
    ...Object.fromEntries((options.lists ?? []).map((name) => [name, { type: 'string' as const, multiple: true }])),
    ...Object.fromEntries((options.flags ?? []).map((name) => [name, { type: 'boolean' as const }])),
  };
  try {
    const { values, positionals } = parseArgs({ args, options: known, allowPositionals: true });
    return {
      value: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
      list: (name) => {
        const given = values[name];
        return Array.isArray(given) ? given.map(String) : [];
      },
      has: (flag) => values[flag] === true,
      rest: positionals,
    };
  } catch (cause) {
    throw new Error(`${cause instanceof Error ? cause.message : String(cause)}\nusage: ${options.usage}`, { cause });
  }
}
