import { addDays, type Day, type DayRange, dayOf, type OpenDayRange, onDay } from "../time/day.js";
import { greatestBetween, leastBetween } from "./bounds.js";
import type { Calendar } from "./calendar.js";
import { type Interval, mergeIntervals } from "./interval.js";

/** Nothing can be dated before it: where a search backwards has no bound, this is its end. */
export const firstDay = dayOf(1, 1, 1);

/** A number of working days that is known only within bounds. */
export interface CountRange {
  readonly least: number;
  readonly greatest: number;
}

/** Is the day a working day? Null where no notice settles it. */
export function isWorkingDay(calendar: Calendar, day: Day): boolean | null {
  const { origin, upTo } = calendar.counted;
  const upToDay = upTo[day - origin];
  const upToDayBefore = upTo[day - origin - 1];
  if (upToDay === undefined || upToDayBefore === undefined) return null;
  return upToDay !== upToDayBefore;
}

/**
 * The n-th working day after a day, if all days on the way are settled, else -1. Nothing is allocated: this is
 * the road for hosts that count by the million. `n` is at least 1; for anything less the answer is -1.
 */
export function settledWorkingDayAfter(calendar: Calendar, day: Day, n: number): Day | -1 {
  const { origin, upTo, nth } = calendar.counted;
  const found = n < 1 ? undefined : nth[(upTo[day - origin] ?? Number.NaN) + n];
  return found === undefined ? -1 : ((origin + found) as Day);
}

/** The n-th working day before a day, if all days on the way are settled, else -1. `n` is at least 1. */
export function settledWorkingDayBefore(calendar: Calendar, day: Day, n: number): Day | -1 {
  const { origin, upTo, nth } = calendar.counted;
  const number = (upTo[day - origin - 1] ?? 0) + 1 - n;
  const found = n < 1 || number < 1 ? undefined : nth[number];
  return found === undefined ? -1 : ((origin + found) as Day);
}

/** The working days after `from` up to and including `to`, if all days on the way are settled, else -1. */
export function settledWorkingDaysBetween(calendar: Calendar, from: Day, to: Day): number {
  const { origin, upTo } = calendar.counted;
  const a = upTo[from - origin];
  const b = upTo[to - origin];
  if (a === undefined || b === undefined) return -1;
  return to <= from ? 0 : b - a;
}

/**
 * The n-th working day after a day; that day itself if n is 0.
 *
 * Past the settled days it is a range; its end is open where nothing bounds it. Before the settled days every
 * day may have been worked.
 *
 * @param excluded days that are not counted, both ends in
 */
export function nthWorkingDayAfter(
  calendar: Calendar,
  day: Day,
  n: number,
  excluded: readonly Interval[] = [],
): OpenDayRange {
  mustBeCount(n);
  if (n === 0) return onDay(day);
  if (excluded.length === 0) {
    const settled = settledWorkingDayAfter(calendar, day, n);
    if (settled !== -1) return { earliest: settled, latest: settled };
  }
  const gaps = mergeIntervals(excluded);
  const earliest = walk(
    day,
    n,
    gaps,
    (from, left) => earliestAfter(calendar, from, left),
    (from, to) => greatestBetween(calendar, from, to),
  );
  const latest = walk(
    day,
    n,
    gaps,
    (from, left) => latestAfter(calendar, from, left),
    (from, to) => leastBetween(calendar, from, to),
  );
  return { earliest, latest: day < calendar.base.origin ? null : latest };
}

/** The n-th working day before a day; that day itself if n is 0. Before the settled days nothing is certain. */
export function nthWorkingDayBefore(calendar: Calendar, day: Day, n: number): DayRange {
  mustBeCount(n);
  if (n === 0) return onDay(day);
  const settled = settledWorkingDayBefore(calendar, day, n);
  if (settled !== -1) return { earliest: settled, latest: settled };
  const eve = addDays(day, -1);
  const latest = lastWith(greatestBetween, calendar, eve, n, firstDay);
  const earliest = lastWith(leastBetween, calendar, eve, n, addDays(calendar.base.origin, 1));
  return { earliest, latest };
}

/** The working days after `from` up to and including `to`; none if `to` is not later. */
export function workingDaysBetween(calendar: Calendar, from: Day, to: Day): CountRange {
  if (to <= from) return { least: 0, greatest: 0 };
  const settled = settledWorkingDaysBetween(calendar, from, to);
  if (settled !== -1) return { least: settled, greatest: settled };
  return { least: leastBetween(calendar, from, to), greatest: greatestBetween(calendar, from, to) };
}

/** The day itself if it is a working day, else the next one. */
export function rollForward(calendar: Calendar, day: Day): OpenDayRange {
  if (day <= calendar.base.origin) return { earliest: day, latest: null };
  return nthWorkingDayAfter(calendar, addDays(day, -1), 1);
}

/** The last day from which on a bound reaches n up to and including `to`; the first of all days if none does. */
function lastWith(bound: typeof leastBetween, calendar: Calendar, to: Day, n: number, floor: Day): Day {
  let day = addDays(to, 1 - n);
  while (day >= floor) {
    const missing = n - bound(calendar, addDays(day, -1), to);
    if (missing <= 0) return day;
    day = addDays(day, -Math.ceil(missing / 2));
  }
  return firstDay;
}

/** Counts through the pieces that lie between the days not counted. */
function walk<T extends Day | null>(
  start: Day,
  n: number,
  gaps: readonly Interval[],
  find: (from: Day, n: number) => T,
  count: (from: Day, to: Day) => number,
): T {
  let from = start;
  let left = n;
  for (const gap of gaps) {
    if (gap.to <= from) continue;
    const inPiece = gap.from - 1 > from ? count(from, addDays(gap.from, -1)) : 0;
    if (inPiece >= left) break;
    left -= inPiece;
    from = gap.to;
  }
  return find(from, left);
}

function earliestAfter(calendar: Calendar, from: Day, n: number): Day {
  const settled = settledWorkingDayAfter(calendar, from, n);
  return settled === -1 ? firstWith(greatestBetween, calendar, from, n) : settled;
}

function latestAfter(calendar: Calendar, from: Day, n: number): Day | null {
  const settled = settledWorkingDayAfter(calendar, from, n);
  if (settled !== -1) return settled;
  if (leastBetween(calendar, from, calendar.horizon) < n) return null;
  return firstWith(leastBetween, calendar, from, n);
}

/** The first day by which a bound reaches n. It grows by two a day at the most, where two holidays meet. */
function firstWith(bound: typeof leastBetween, calendar: Calendar, from: Day, n: number): Day {
  let day = addDays(from, n);
  for (;;) {
    const missing = n - bound(calendar, from, day);
    if (missing <= 0) return day;
    day = addDays(day, Math.ceil(missing / 2));
  }
}

function mustBeCount(n: number): void {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`not a number of days: ${n}`);
}
