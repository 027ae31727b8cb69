import { expect, test } from 'vitest';
import { count, inWords, plural, rangeOf, roughly, signed } from '../../src/text/numbers.ts';
import { clockFace, dayName, deskClocks, hourOf, shortDay, spanOf, weekday } from '../../src/text/clock.ts';
import { dayOf, tokyoTime } from '../../src/engine/time.ts';

test('numbers are printed as in a book', () => {
  expect([count(1234567), count(-5), count(999)]).toEqual(['1,234,567', '−5', '999']);
  expect([roughly(72108), roughly(99), roughly(157)]).toEqual(['72,000', '99', '160']);
  expect([signed(3), signed(-2), signed(0)]).toEqual(['+3', '−2', '0']);
  expect([rangeOf(2, 2), rangeOf(1700, 1900)]).toEqual(['2', '1,700 to 1,900']);
  expect([inWords(3), inWords(12), plural(1, 'hour'), plural(3, 'hour')]).toEqual(['three', '12', '1 hour', '3 hours']);
});

test('days are Tokyo days with their own weekday', () => {
  expect([dayName(dayOf('08-15')), shortDay(dayOf('08-15')), weekday(dayOf('08-15'))]).toEqual([
    '15 August',
    '15 Aug',
    'Wednesday',
  ]);
  expect([shortDay(dayOf('09-02')), weekday(dayOf('09-02'))]).toEqual(['2 Sept', 'Sunday']);
});

test('the desk hour on three clocks, with the date where it is not that of Tokyo', () => {
  expect(deskClocks(dayOf('08-15'))).toEqual([
    { city: 'Tokyo', date: '', time: '06:00' },
    { city: 'Moscow', date: '', time: '00:00' },
    { city: 'Washington', date: '14 August', time: '17:00' },
  ]);
  expect(hourOf(tokyoTime(dayOf('08-18'), 1, 30), 'tokyo')).toBe('18 August, 01:30');
  expect(clockFace(tokyoTime(dayOf('08-18'), 1, 30), 'moscow')).toBe('19:30');
  expect([spanOf(300), spanOf(2880), spanOf(3000)]).toEqual(['5 hours', '2 days', '2 days 2 hours']);
});
