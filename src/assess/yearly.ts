import { type Day, dayOf, daysInMonth } from "../time/day.js";
import type { YearlyDay } from "./rulebook.js";

/** The fixed day of a yearly duty that reports on a year. It does not move off a rest day. */
export function yearlyDue({ month, day, yearsAfter }: YearlyDay, year: number): Day {
  const due = year + yearsAfter;
  const last = daysInMonth(due, month);
  return dayOf(due, month, Math.min(day ?? last, last));
}

/** The day on which a yearly duty opens: the first of the year that it reports on, or of the next where it is owed later. */
export function yearOpens({ yearsAfter }: YearlyDay, year: number): Day {
  return dayOf(yearsAfter > 0 ? year + 1 : year, 1, 1);
}
