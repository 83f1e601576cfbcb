import { type Day, dayOf, daysInMonth } from "../time/day.js";
import type { YearlyDay } from "./rulebook.js";

/** The fixed day of a yearly duty that reports on a year. It does not move off a rest day. */
export function yearlyDue({ month, day, yearsAfter }: YearlyDay, year: number): Day {
  const due = year + yearsAfter;
  const last = daysInMonth(due, month);
  return dayOf(due, month, Math.min(day ?? last, last));
}
