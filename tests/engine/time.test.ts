import { describe, expect, it } from 'vitest';
import { clockIn, dateOf, dayOf, deskTime, minuteOf, tokyoDay, tokyoTime } from '../../src/engine/time.ts';

describe('the clock', () => {
  it('counts Tokyo days from 15 July and back', () => {
    for (const [date, day] of [
      ['07-15', 0],
      ['07-31', 16],
      ['08-01', 17],
      ['08-09', 25],
      ['08-31', 47],
      ['09-02', 49],
      ['10-04', 81],
      ['12-31', 169],
    ] as const) {
      expect(dayOf(date)).toBe(day);
      expect(dateOf(day)).toBe(date);
    }
  });

  it('refuses what is not a date of these months', () => {
    for (const bad of ['06-30', '8-9', '08/09', '08-00', '08-32', 'x']) expect(() => dayOf(bad)).toThrow(/not a date/);
  });

  it('opens the attack at the first minute of the Tokyo turn of 9 August', () => {
    const attack = minuteOf('08-08T15:00', 'gmt');
    expect(attack).toBe(tokyoTime(dayOf('08-09'), 0));
    expect(tokyoDay(attack)).toBe(dayOf('08-09'));
    expect(tokyoDay(attack - 1)).toBe(dayOf('08-08'));
  });

  it('sits both seats down at 06:00 in Tokyo, 00:00 in Moscow and 17:00 of the day before in Washington', () => {
    const desk = deskTime(dayOf('08-17'));
    expect(clockIn(desk, 'tokyo')).toEqual({ date: '08-17', hour: 6, minute: 0 });
    expect(clockIn(desk, 'moscow')).toEqual({ date: '08-17', hour: 0, minute: 0 });
    expect(clockIn(desk, 'washington')).toEqual({ date: '08-16', hour: 17, minute: 0 });
  });

  it('lets the desk of the 8th reach Tinian before the aircraft leaves, and the desk of the 9th not', () => {
    const takeOff = minuteOf('08-08T17:47', 'gmt');
    expect(deskTime(dayOf('08-08'))).toBeLessThan(takeOff);
    expect(deskTime(dayOf('08-09'))).toBeGreaterThan(takeOff);
  });
});
