import { describe, expect, it } from 'vitest';
import { instantFromText, shortInstant } from './instant';

describe('instants for people', () => {
  it('shows the wall clock of the zone, not of the machine', () => {
    expect(shortInstant('2020-10-01T01:00:00Z', 'Asia/Shanghai')).toBe('2020-10-01 09:00');
    expect(shortInstant('2020-10-01T00:00:00+08:00', 'Asia/Shanghai')).toBe('2020-10-01 00:00');
  });

  it('leaves text that is no instant as it stands', () => {
    expect(shortInstant('someday', 'Asia/Shanghai')).toBe('someday');
  });

  it('reads date and time as typed in the zone and keeps its offset', () => {
    expect(instantFromText('2020-10-01T09:00', 'Asia/Shanghai')).toBe('2020-10-01T09:00:00+08:00');
    expect(instantFromText('2020-10-01T09:00', 'America/New_York')).toBe('2020-10-01T09:00:00-04:00');
    expect(instantFromText('2020-12-01T09:00', 'America/New_York')).toBe('2020-12-01T09:00:00-05:00');
  });

  it('answers null for unfinished text and days that do not exist', () => {
    expect(instantFromText('2020-10-01', 'Asia/Shanghai')).toBeNull();
    expect(instantFromText('2020-19-01 09:00', 'Asia/Shanghai')).toBeNull();
    expect(instantFromText('2020-02-31 09:00', 'Asia/Shanghai')).toBeNull();
    expect(instantFromText('2020-10-01 25:00', 'Asia/Shanghai')).toBeNull();
  });

  it('round trips between text and instant', () => {
    const instant = instantFromText('2021-02-11 23:59', 'Asia/Shanghai');
    expect(instant && shortInstant(instant, 'Asia/Shanghai')).toBe('2021-02-11 23:59');
  });
});
