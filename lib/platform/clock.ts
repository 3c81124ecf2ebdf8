/** The one reader of the machine's clock and of chance: everything else is given instants and ids. */
export function now(): number {
  return Date.now();
}

/** An id that nobody can guess. `getRandomValues` and not `randomUUID`, which insecure pages do not have. */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function fieldsIn(instant: number, zone: string): Record<string, string> {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return Object.fromEntries(format.formatToParts(instant).map((part) => [part.type, part.value]));
}

/** An instant as the wall clock of `zone` shows it: `2018-07-28T23:59:59`. */
export function wallClock(instant: number | string, zone: string): string {
  const f = fieldsIn(typeof instant === 'number' ? instant : Date.parse(instant), zone);
  return `${f.year}-${f.month}-${f.day}T${f.hour}:${f.minute}:${f.second}`;
}

/** An instant as ISO 8601 with the offset that `zone` has then: `2018-07-28T23:59:59+08:00`. */
export function isoInZone(instant: number, zone: string): string {
  const local = wallClock(instant, zone);
  const minutes = Math.round((Date.parse(`${local}Z`) - Math.floor(instant / 1000) * 1000) / 60_000);
  const sign = minutes < 0 ? '-' : '+';
  const two = (n: number) => String(Math.trunc(n)).padStart(2, '0');
  return `${local}${sign}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}
