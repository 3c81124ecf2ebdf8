/** What the site's server says of the time, and between which moments of this machine it said so. */
export interface ServerAnswer {
  url: string;
  /** The answer's `Date`, milliseconds since 1970, made younger by its `Age` where it comes from a cache; null = it names none. */
  date: number | null;
  asked: number;
  answered: number;
}

/** A reading of the server's clock, for the log. `offsetMs` null = the server did not say what time it has. */
export interface ServerClock {
  url: string;
  offsetMs: number | null;
}

/** A `Date` header has whole seconds: on average it is half a second behind. */
const halfSecond = 500;

/** Server clock minus own clock, taking the answer to have been written half way between question and answer. */
export function clockOf(url: string, answer: ServerAnswer | null): ServerClock {
  if (!answer || answer.date === null) return { url: answer?.url ?? url, offsetMs: null };
  return { url: answer.url, offsetMs: Math.round(answer.date + halfSecond - (answer.asked + answer.answered) / 2) };
}
