/** Dates and hours as the page prints them. Own small functions: the same text in every browser and language setting. */
import type { Minute, Day, Zone } from '../engine/time.ts';
import { clockIn, dateOf, deskTime } from '../engine/time.ts';
import { plural } from './numbers.ts';

const MONTHS: Readonly<Record<string, string>> = {
  '07': 'July',
  '08': 'August',
  '09': 'September',
  '10': 'October',
  '11': 'November',
  '12': 'December',
};
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** `'08-09'` -> `9 August`. */
export function plainDate(date: string): string {
  return `${Number.parseInt(date.slice(3), 10)} ${MONTHS[date.slice(0, 2)] ?? ''}`;
}

/** Tokyo day -> `9 August`. */
export function dayName(day: Day): string {
  return plainDate(dateOf(day));
}

/** Tokyo day -> `9 Aug`. */
export function shortDay(day: Day): string {
  const [number, month = ''] = dayName(day).split(' ');
  return `${number} ${month.length > 5 ? month.slice(0, month === 'September' ? 4 : 3) : month}`;
}

/** Tokyo day -> `Thursday`; day 0, 15 July 1945, was a Sunday. */
export function weekday(day: Day): string {
  return WEEKDAYS[((day % 7) + 7) % 7] ?? '';
}

function two(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

/** A minute as `16 August, 07:30` in a zone. */
export function hourOf(at: Minute, zone: Zone): string {
  const { date, hour, minute } = clockIn(at, zone);
  return `${plainDate(date)}, ${two(hour)}:${two(minute)}`;
}

/** A minute as `07:30` in a zone. */
export function clockFace(at: Minute, zone: Zone): string {
  const { hour, minute } = clockIn(at, zone);
  return `${two(hour)}:${two(minute)}`;
}

/** The desk hour of a Tokyo day on the clocks of the three capitals. */
export function deskClocks(
  day: Day,
): readonly { readonly city: string; readonly date: string; readonly time: string }[] {
  const at = deskTime(day);
  return (['tokyo', 'moscow', 'washington'] as const).map((zone) => {
    const { date, hour, minute } = clockIn(at, zone);
    // The date is only said where it differs from Tokyo's, which stands on the calendar.
    return {
      city: CITIES[zone],
      date: date === dateOf(day) ? '' : plainDate(date),
      time: `${two(hour)}:${two(minute)}`,
    };
  });
}

const CITIES = { tokyo: 'Tokyo', moscow: 'Moscow', washington: 'Washington' } as const;

/** Minutes as `5 hours`, `2 days 3 hours`. */
export function spanOf(minutes: number): string {
  const hours = Math.max(0, Math.round(minutes / 60));
  if (hours < 48) return plural(hours, 'hour');
  const rest = hours % 24;
  const days = plural(Math.floor(hours / 24), 'day');
  return rest === 0 ? days : `${days} ${plural(rest, 'hour')}`;
}

/** How long something was on its way: `after 5 hours`; what passed from hand to hand came `within the hour`. */
export function afterSpan(minutes: number): string {
  return minutes < 30 ? 'within the hour' : `after ${spanOf(minutes)}`;
}

/** How a seat's own clock is called: `Moscow time`. */
export function zoneName(zone: keyof typeof CITIES): string {
  return `${CITIES[zone]} time`;
}

/** Tokyo day with its year: `14 August 1945`. */
export function fullDay(day: Day): string {
  return `${dayName(day)} 1945`;
}
