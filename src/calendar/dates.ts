import { addDays, civilDate, daysInMonth } from "../time/day.js";
import type { Calendar, CountedDays, DateTable } from "./calendar.js";

const dayTexts: readonly string[] = Array.from({ length: 32 }, (_, day) => String(day).padStart(2, "0"));

/**
 * The n-th working day after a date, dates in and out. Null if the date is none, if not all days on the way are
 * settled, or if `n` is less than 1.
 *
 * @example
 * settledDateAfter(cn, "2019-01-25", 10); // "2019-02-13"
 */
export function settledDateAfter(calendar: Calendar, date: string, n: number): string | null {
  const { dates, counted } = calendar;
  if (date.length !== 10 || date.charCodeAt(4) !== 45 || date.charCodeAt(7) !== 45) return null;
  const year = pair(date, 0) * 100 + pair(date, 2);
  const month = pair(date, 5);
  const day = pair(date, 8);
  if (month < 1 || month > 12) return null;
  const at = year * 12 + month - 1 - dates.firstMonth;
  const length = dates.lengths[at];
  if (length === undefined || day < 1 || day > length || n < 1) return null;
  const before = counted.upTo[dates.offsets[at]! + day];
  const found = before === undefined ? undefined : dates.nth[before + n];
  return found === undefined ? null : dates.prefixes[found >> 5]! + dayTexts[found & 31]!;
}

/** The table for the days that are counted; they begin on the first of a month. */
export function dateTable({ origin, upTo, nth }: CountedDays): DateTable {
  const first = civilDate(addDays(origin, 1));
  const firstMonth = first.year * 12 + first.month - 1;
  const lengths: number[] = [];
  const offsets: number[] = [];
  const prefixes: string[] = [];
  for (let offset = 0; offset < upTo.length - 1; ) {
    const index = firstMonth + lengths.length;
    const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
    lengths.push(daysInMonth(year, month));
    offsets.push(offset);
    prefixes.push(`${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-`);
    offset += daysInMonth(year, month);
  }
  const packed = new Uint16Array(nth.length);
  let month = 0;
  for (let n = 1; n < nth.length; n += 1) {
    const index = nth[n]!;
    while (index > offsets[month]! + lengths[month]!) month += 1;
    packed[n] = month * 32 + index - offsets[month]!;
  }
  return {
    firstMonth,
    lengths: Uint8Array.from(lengths),
    offsets: Uint16Array.from(offsets),
    prefixes,
    nth: packed,
  };
}

/** Two digits as a number; so negative that no date comes of it if they are none. */
function pair(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1_000_000 : tens * 10 + ones;
}
