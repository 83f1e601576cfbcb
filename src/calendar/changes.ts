import { addDays, type Day, earlierOf, laterOf } from "../time/day.js";
import type { Calendar } from "./calendar.js";
import { isWorkingDay } from "./count.js";
import type { Interval } from "./interval.js";

/** A day that is worked by one state of knowledge and not by the other. */
export interface DayChange {
  readonly day: Day;
  readonly before: boolean;
  readonly after: boolean;
}

/** How two states of knowledge differ. */
export interface CalendarChanges {
  readonly days: readonly DayChange[];
  /** Days that only the second settles, and that only the first does. */
  readonly newlySettled: readonly Interval[];
  readonly noLongerSettled: readonly Interval[];
}

/** What changes from one calendar to another: the days both settle and see differently, and what one settles alone. */
export function calendarChanges(from: Calendar, to: Calendar): CalendarChanges {
  // Only a day that one of them sets can differ: all others follow the week.
  const set = new Set([...from.arranged, ...to.arranged].map((each) => each.day));
  const days: DayChange[] = [];
  for (const day of [...set].sort((a, b) => a - b)) {
    const before = isWorkingDay(from, day);
    const after = isWorkingDay(to, day);
    if (before !== null && after !== null && before !== after) days.push({ day, before, after });
  }
  return { days, newlySettled: onlyIn(to, from), noLongerSettled: onlyIn(from, to) };
}

function onlyIn(a: Calendar, b: Calendar): Interval[] {
  const before = { from: a.settledFrom, to: earlierOf(a.settledTo, addDays(b.settledFrom, -1)) };
  const after = { from: laterOf(a.settledFrom, addDays(b.settledTo, 1)), to: a.settledTo };
  return [before, after].filter((each) => each.from <= each.to);
}
