/**
 * One integer clock: minutes of Greenwich time since 1945-07-15 00:00.
 *
 * A turn is a Tokyo calendar day (15:00 to 15:00 GMT); day 0 is 15 July 1945 in Tokyo. Both seats sit down at their
 * desks at 21:00 GMT, which is 06:00 in Tokyo, 00:00 in Moscow and 17:00 of the day before in Washington. (¶1.1)
 */
export type Minute = number;
export type Day = number;

export const HOUR = 60;
export const DAY = 1440;

/** Offsets from Greenwich in minutes, as kept in August 1945. Source: clock table of docs/history/sources.md (A). */
export const ZONES = { gmt: 0, tokyo: 540, moscow: 180, washington: -240, khabarovsk: 600, chungking: 480 } as const;
export type Zone = keyof typeof ZONES;

const MONTHS = [
  { month: '07', first: -15 },
  { month: '08', first: 16 },
  { month: '09', first: 47 },
  { month: '10', first: 77 },
  { month: '11', first: 108 },
  { month: '12', first: 138 },
] as const;

/** `'08-09'` -> 25, the Tokyo day counted from 15 July 1945. Throws on anything that is not a date of July–December 1945. */
export function dayOf(date: string): Day {
  const first = MONTHS.find(({ month }) => month === date.slice(0, 2))?.first;
  const dayOfMonth = Number.parseInt(date.slice(3, 5), 10);
  if (first === undefined || date.length !== 5 || date[2] !== '-' || !(dayOfMonth >= 1 && dayOfMonth <= 31)) {
    throw new Error(`not a date of 1945 between July and December: ${date}`);
  }
  return first + dayOfMonth;
}

const dates: string[] = [];

/** 25 -> `'08-09'`. */
export function dateOf(day: Day): string {
  return day < 0 || day > 200 ? textOfDay(day) : (dates[day] ??= textOfDay(day));
}

function textOfDay(day: Day): string {
  let month: (typeof MONTHS)[number] = MONTHS[0];
  for (const candidate of MONTHS) if (day > candidate.first) month = candidate;
  const dayOfMonth = day - month.first;
  return `${month.month}-${dayOfMonth < 10 ? '0' : ''}${dayOfMonth}`;
}

/** The Tokyo day in which a minute falls. */
export function tokyoDay(at: Minute): Day {
  return Math.floor((at + ZONES.tokyo) / DAY);
}

/** Minute at a Tokyo clock hour of a Tokyo day; the hour may pass 24 to reach into the next morning. */
export function tokyoTime(day: Day, hour: number, minute = 0): Minute {
  return day * DAY - ZONES.tokyo + hour * HOUR + minute;
}

/** When both seats sit down on the turn of `day`: 21:00 GMT, 06:00 in Tokyo. (¶1.2) */
export function deskTime(day: Day): Minute {
  return tokyoTime(day, 6);
}

/** Clock reading of a minute in a zone: date `MM-DD`, hour and minute. For wording, never for a rule. */
export function clockIn(at: Minute, zone: Zone): { date: string; hour: number; minute: number } {
  const local = at + ZONES[zone];
  const day = Math.floor(local / DAY);
  const rest = local - day * DAY;
  return { date: dateOf(day), hour: Math.floor(rest / HOUR), minute: rest % HOUR };
}

/** `'08-22T07:30'` in a zone -> minute. Throws on a malformed text: such texts only come from validated data. */
export function minuteOf(text: string, zone: Zone = 'tokyo'): Minute {
  const day = dayOf(text.slice(0, 5));
  const hour = Number.parseInt(text.slice(6, 8), 10);
  const minute = Number.parseInt(text.slice(9, 11), 10);
  if (text.length !== 11 || !(hour >= 0 && hour < 24) || !(minute >= 0 && minute < 60)) {
    throw new Error(`not a clock reading MM-DDThh:mm: ${text}`);
  }
  return day * DAY + hour * HOUR + minute - ZONES[zone];
}
