import { addDays, type Day, formatDay, isWeekend } from "../time/day.js";
import { greatestBetween } from "./bounds.js";
import type { Calendar } from "./calendar.js";
import { type ArrangedStatus, type DayStatus, dayOn } from "./day-on.js";
import { type Interval, mergeIntervals } from "./interval.js";

/** A line of a count: a day, its number if it counts, and why it is no ordinary day. */
export interface CountRow {
  readonly date: string;
  readonly n: number | null;
  /** `make-up`, `excluded`, `not-announced`, or the holiday's name; absent on an ordinary working day. */
  readonly why?: string;
  readonly notice?: string;
}

/**
 * The days after `from` up to and including `to`, as a person counts them: every working day with its number,
 * every weekday that is none, every weekend day that is one. Where no notice settles them, weekdays and weekend
 * days that may be worked are listed without a number.
 */
export function explainDays(
  calendar: Calendar,
  from: Day,
  to: Day,
  excluded: readonly Interval[] = [],
): readonly CountRow[] {
  const gaps = mergeIntervals(excluded);
  const rows: CountRow[] = [];
  let n = 0;
  let sure = true;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    const status = dayOn(calendar, day);
    const date = formatDay(day);
    if (status.working === false) {
      if (status.why === "holiday" && !isWeekend(day)) rows.push(restRow(date, status));
    } else if (gaps.some((gap) => gap.from <= day && day <= gap.to)) {
      if (mayWork(calendar, day)) rows.push({ date, n: null, why: "excluded" });
    } else if (status.working && sure) {
      n += 1;
      rows.push(workRow(date, n, status));
    } else {
      // Past a day that nobody can number, no number is known.
      sure = false;
      if (!isWeekend(day) || mayWork(calendar, day)) rows.push({ date, n: null, why: "not-announced" });
    }
  }
  return rows;
}

function restRow(date: string, { name, notice }: ArrangedStatus): CountRow {
  return { date, n: null, why: name, notice };
}

function workRow(date: string, n: number, status: DayStatus): CountRow {
  return status.why === "make-up" ? { date, n, why: status.why, notice: status.notice } : { date, n };
}

function mayWork(calendar: Calendar, day: Day): boolean {
  return greatestBetween(calendar, addDays(day, -1), day) > 0;
}
