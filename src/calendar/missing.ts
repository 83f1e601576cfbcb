import { addDays, civilDate, type Day, earlierOf, laterOf } from "../time/day.js";
import type { Calendar } from "./calendar.js";

/**
 * What would settle the days from `from` to `to` that are not settled, as `<calendar>/<year>` and
 * `<layer>/<year>`.
 */
export function noticesMissing(calendar: Calendar, from: Day, to: Day): readonly string[] {
  const { origin, upTo } = calendar.base;
  return [
    ...years(calendar, from, earlierOf(to, origin)),
    ...years(calendar, laterOf(from, addDays(origin, upTo.length)), to),
    ...(calendar.missingYear === "widen" ? layerYearsMissing(calendar, from, to) : []),
  ];
}

/** The years, as `<layer>/<year>`, that a layer has no entry for, among the days from `from` to `to`. */
export function layerYearsMissing(calendar: Calendar, from: Day, to: Day): readonly string[] {
  return calendar.layerGaps.filter((gap) => gap.from <= to && gap.to >= from).map((gap) => gap.missing);
}

/** The settled days that are left from a day on: few of them, and it is time for the next notice. */
export function daysLeft(calendar: Calendar, day: Day): number {
  return Math.max(0, calendar.settledTo - day);
}

function years({ id }: Calendar, from: Day, to: Day): string[] {
  if (to < from) return [];
  const found: string[] = [];
  for (let year = settlingYear(from); year <= settlingYear(to); year += 1) found.push(`${id}/${year}`);
  return found;
}

/** The last three days of a year are settled by the notice of the next. */
function settlingYear(day: Day): number {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return month === 12 && dayOfMonth > 28 ? year + 1 : year;
}
