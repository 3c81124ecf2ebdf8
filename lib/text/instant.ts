const parts = (zone: string) =>
  new Intl.DateTimeFormat('en-CA-u-ca-gregory-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });

function wallClock(instant: Date, zone: string): string {
  const part = Object.fromEntries(
    parts(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}`;
}

/** An instant as a person in the zone reads it: `2020-10-01 09:00`. What is no instant is shown as it stands. */
export function shortInstant(iso: string, zone: string): string {
  const instant = new Date(iso);
  return Number.isNaN(instant.getTime()) ? iso : wallClock(instant, zone).slice(0, 16).replace('T', ' ');
}

/**
 * The instant that date and time as typed (`2020-10-01 09:00`, also with `T` or seconds) mean in a zone, ISO 8601 with that zone's offset; `null` for unfinished text. Asked twice, so
 * that a wall clock just after a change of the offset gets the offset that holds then.
 */
export function instantFromText(text: string, zone: string): string | null {
  const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?$/.exec(text.trim());
  if (!match) return null;
  const asUtc = new Date(`${match[1]}T${match[2]}${match[3] ?? ':00'}Z`);
  if (Number.isNaN(asUtc.getTime()) || asUtc.toISOString().slice(0, 10) !== match[1]) return null;
  const offsetAt = (instant: Date) =>
    Math.round((Date.parse(`${wallClock(instant, zone)}Z`) - Math.floor(instant.getTime() / 1000) * 1000) / 60_000);
  const first = offsetAt(asUtc);
  const minutes = offsetAt(new Date(asUtc.getTime() - first * 60_000));
  const size = Math.abs(minutes);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${asUtc.toISOString().slice(0, 19)}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
