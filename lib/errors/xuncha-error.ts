/** An error that a person will read: a stable code, its sentence in both languages, and what caused it. */
export class XunchaError extends Error {
  readonly code: string;
  readonly sentence: { zh: string; en: string };

  constructor(code: string, sentence: { zh: string; en: string }, cause?: unknown) {
    super(`${code}: ${sentence.en}`, { cause });
    this.name = 'XunchaError';
    this.code = code;
    this.sentence = sentence;
  }
}

/** A fault found while reading foreign data: where it is and what is wrong, in both languages. Parsers answer with a list of these. */
export interface Problem {
  code: string;
  /** File, row and column or JSON path. */
  at: string;
  zh: string;
  en: string;
}

/** What a parser of foreign data answers: the value, or why there is none; never an exception. */
export type Parsed<T> = { ok: true; value: T; warnings: Problem[] } | { ok: false; problems: Problem[] };

/** The text of anything thrown, for logs and error findings. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
