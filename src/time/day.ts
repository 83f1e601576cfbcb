declare const dayBrand: unique symbol;

/** A civil day as a whole number: 0 is 1970-01-01, 1 the day after. No zone, no clock. */
export type Day = number & { readonly [dayBrand]: never };

/** The days an event, a due day or a count may fall on; both ends belong to it. */
export interface DayRange {
  readonly earliest: Day;
  readonly latest: Day;
}

/** A range whose end may be open: nothing known says when it is over. */
export interface OpenDayRange {
  readonly earliest: Day;
  readonly latest: Day | null;
}

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The day of a proleptic Gregorian date, by shifting the year to begin in March so that the leap day is last.
 */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146097 + dayOfEra - 719468) as Day;
}

/** The date of a day: the inverse of `dayOf`. */
export function civilDate(day: Day): CivilDate {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/**
 * Reads `YYYY-MM-DD`. Returns null for anything else, a month 13 or a 30 February included.
 *
 * @example
 * parseDay("2024-02-29"); // 19782
 * parseDay("2024-13-45"); // null
 */
export function parseDay(text: string): Day | null {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return null;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (year < 1 || month < 1 || month > 12 || day < 1) return null;
  if (day > 28 && day > daysInMonth(year, month)) return null;
  return dayOf(year, month, day);
}

/**
 * The day of a date that has been checked to be one.
 *
 * @throws RangeError if it is none
 */
export function dayOfDate(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new RangeError(`"${text}" is not a date YYYY-MM-DD that exists`);
  return day;
}

/** Writes a day as `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(dayOfMonth)}`;
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function isWeekend(day: Day): boolean {
  return weekday(day) >= 6;
}

/** How many days from Monday to Friday there are after `from` up to and including `to`. */
export function weekdaysBetween(from: Day, to: Day): number {
  return to <= from ? 0 : weekdaysUpTo(to) - weekdaysUpTo(from);
}

/** So many days later; earlier if negative. */
export function addDays(day: Day, days: number): Day {
  return (day + days) as Day;
}

/**
 * The corresponding day so many months later, in one step, or the month's last day where there is none:
 * 31 January + 1 month = 28 February, + 3 months = 30 April.
 */
export function addMonths(day: Day, months: number): Day {
  const from = civilDate(day);
  const index = from.year * 12 + (from.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayOf(year, month, Math.min(from.day, daysInMonth(year, month)));
}

/** The range of one day. */
export function onDay(day: Day): DayRange {
  return { earliest: day, latest: day };
}

/** The later of two days. */
export function laterOf(a: Day, b: Day): Day {
  return a >= b ? a : b;
}

/** The earlier of two days. */
export function earlierOf(a: Day, b: Day): Day {
  return a <= b ? a : b;
}

/** Counted from Monday 1969-12-29, which is day -3. */
function weekdaysUpTo(day: Day): number {
  const week = Math.floor((day + 3) / 7);
  return week * 5 + Math.min(5, day + 3 - week * 7 + 1);
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
