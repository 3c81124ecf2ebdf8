import { describe, expect, it } from 'vitest';
import { fieldFromInstant, instantFromField, shortInstant } from './instant';

describe('instants for people', () => {
  it('shows the wall clock of the zone, not of the machine', () => {
    expect(shortInstant('2020-10-01T01:00:00Z', 'Asia/Shanghai')).toBe('2020-10-01 09:00');
    expect(shortInstant('2020-10-01T00:00:00+08:00', 'Asia/Shanghai')).toBe('2020-10-01 00:00');
  });

  it('leaves text that is no instant as it stands', () => {
    expect(shortInstant('someday', 'Asia/Shanghai')).toBe('someday');
  });

  it('reads a date-and-time field in the zone and keeps its offset', () => {
    expect(instantFromField('2020-10-01T09:00', 'Asia/Shanghai')).toBe('2020-10-01T09:00:00+08:00');
    expect(instantFromField('2020-10-01T09:00', 'America/New_York')).toBe('2020-10-01T09:00:00-04:00');
    expect(instantFromField('2020-12-01T09:00', 'America/New_York')).toBe('2020-12-01T09:00:00-05:00');
  });

  it('answers null while the field is unfinished', () => {
    expect(instantFromField('2020-10-01', 'Asia/Shanghai')).toBeNull();
    expect(instantFromField('2020-19-01T09:00', 'Asia/Shanghai')).toBeNull();
  });

  it('round trips between field and instant', () => {
    const instant = instantFromField('2021-02-11T23:59', 'Asia/Shanghai');
    expect(instant && fieldFromInstant(instant, 'Asia/Shanghai')).toBe('2021-02-11T23:59');
  });
});
