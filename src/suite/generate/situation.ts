import type { Calendar } from "../../calendar/calendar.js";
import { type DayStatus, dayOn } from "../../calendar/day-on.js";
import { addDays, civilDate, type Day } from "../../time/day.js";

/** Where a count goes wrong most easily; `ordinary`: none of these. */
export const situations = ["ordinary", "spring-festival", "national-day", "make-up", "year-end"] as const;

export type Situation = (typeof situations)[number];

/** The two longest holidays, as the notices name them. */
const named: readonly { readonly situation: Situation; readonly names: RegExp }[] = [
  { situation: "spring-festival", names: /春节/ },
  { situation: "national-day", names: /国庆|十一/ },
];

/**
 * What lies in the way of a count. Where working days are counted, every day after the start up to the due day
 * is looked at; a limit of days, months or years meets a rest day or a make-up day only at its end.
 */
export function situationsOf(
  calendar: Calendar,
  start: Day,
  due: Day,
  unit: "working-day" | "day" | "month" | "year",
): ReadonlySet<Situation> {
  const looked = unit === "working-day" ? daysBetween(addDays(start, 1), due) : endOf(calendar, due);
  const statuses = looked.map((day) => dayOn(calendar, day));
  const found = new Set<Situation>();
  for (const { situation, names } of named) {
    if (statuses.some((status) => isOff(status, names))) found.add(situation);
  }
  if (statuses.some(({ why }) => why === "make-up")) found.add("make-up");
  if (civilDate(start).year !== civilDate(due).year) found.add("year-end");
  return found.size === 0 ? new Set(["ordinary"]) : found;
}

function isOff({ why, name }: DayStatus, names: RegExp): boolean {
  return why === "holiday" && name !== null && names.test(name);
}

function daysBetween(first: Day, last: Day): readonly Day[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => addDays(first, index));
}

/** The due day and the rest days right before it, from which it may have been moved. */
function endOf(calendar: Calendar, due: Day): readonly Day[] {
  const days = [due];
  for (let day = addDays(due, -1); dayOn(calendar, day).working === false; day = addDays(day, -1)) {
    days.push(day);
  }
  return days;
}
