import { addDays, addMonths, type Day, laterOf, type OpenDayRange, onDay } from "../time/day.js";
import type { Amount } from "../time/limit.js";
import type { Calendar } from "./calendar.js";
import { firstDay, nthWorkingDayAfter, nthWorkingDayBefore, rollForward } from "./count.js";
import { type Interval, mergeIntervals } from "./interval.js";

export interface DueOptions {
  /** Each is added to the unrolled last day before it, in order. */
  readonly extensions?: readonly Amount[];
  /** Days that do not count, both ends in. */
  readonly excluded?: readonly Interval[];
  /** False: a last day that is no working day stays where it is. */
  readonly roll?: boolean;
}

/**
 * The day a limit ends.
 *
 * The day it starts on is excluded. A working-day limit ends on the N-th working day after it. A limit of days,
 * months or years ends on the corresponding day, pushed on by every excluded day it meets; the sum with all
 * extensions moves once to the next working day if it ends on a rest day. A limit of nothing ends on the day
 * it starts, whatever day that is.
 */
export function dueAfter(
  calendar: Calendar,
  start: Day,
  limit: Amount,
  options: DueOptions = {},
): OpenDayRange {
  const amounts = [limit, ...(options.extensions ?? [])].filter((each) => each.amount !== 0);
  const unrolled = unrolledDueAfter(calendar, start, amounts, options.excluded);
  const last = amounts.at(-1);
  if (options.roll === false || last === undefined || last.unit === "working-day") return unrolled;
  return {
    earliest: rollForward(calendar, unrolled.earliest).earliest,
    latest: unrolled.latest === null ? null : rollForward(calendar, unrolled.latest).latest,
  };
}

/** The last day of several amounts, one after the other, before it moves off a rest day. */
export function unrolledDueAfter(
  calendar: Calendar,
  start: Day,
  amounts: readonly Amount[],
  excluded: readonly Interval[] = [],
): OpenDayRange {
  const gaps = mergeIntervals(excluded);
  let due: OpenDayRange = onDay(start);
  for (const amount of amounts) {
    const earliest = lastDay(calendar, due.earliest, amount, gaps).earliest;
    const latest = due.latest === null ? null : lastDay(calendar, due.latest, amount, gaps).latest;
    due = { earliest, latest };
  }
  return due;
}

/**
 * The last day on which a limit can start and be due on or before `by`. As a range: starting by `earliest` is
 * certainly in time, starting after `latest` certainly too late.
 */
export function lastDayToStart(calendar: Calendar, by: Day, limit: Amount): OpenDayRange {
  if (limit.amount === 0) return onDay(by);
  if (limit.unit === "working-day") {
    const day = nthWorkingDayBefore(calendar, addDays(by, 1), limit.amount);
    return {
      earliest: laterOf(firstDay, addDays(day.earliest, -1)),
      latest: laterOf(firstDay, addDays(day.latest, -1)),
    };
  }
  const start = addDays(calendar.base.origin, 1);
  const latest = lastThat(firstDay, by, (day) => dueAfter(calendar, day, limit).earliest <= by);
  const earliest = lastThat(start, by, (day) => {
    const due = dueAfter(calendar, day, limit).latest;
    return due !== null && due <= by;
  });
  return { earliest, latest };
}

function lastDay(calendar: Calendar, start: Day, limit: Amount, gaps: readonly Interval[]): OpenDayRange {
  if (limit.unit === "working-day") return nthWorkingDayAfter(calendar, start, limit.amount, gaps);
  return onDay(pushed(start, corresponding(start, limit), gaps));
}

function corresponding(start: Day, { amount, unit }: Amount): Day {
  if (unit === "day") return addDays(start, amount);
  return addMonths(start, unit === "year" ? amount * 12 : amount);
}

/** Every excluded day after the start, on or before the last day as it then stands, pushes that day on by one. */
function pushed(start: Day, last: Day, gaps: readonly Interval[]): Day {
  let day = last;
  for (const gap of gaps) {
    const from = laterOf(gap.from, addDays(start, 1));
    if (from > day) break;
    if (from <= gap.to) day = addDays(day, gap.to - from + 1);
  }
  return day;
}

/** The last day that passes, by halving: an earlier start is never due later. */
function lastThat(from: Day, to: Day, passes: (day: Day) => boolean): Day {
  if (!passes(from)) return firstDay;
  let yes = from;
  let no = addDays(to, 1);
  while (no - yes > 1) {
    const middle = addDays(yes, (no - yes) >> 1);
    if (passes(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}
