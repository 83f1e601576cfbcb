import type { Calendar } from "../calendar/calendar.js";
import { nthWorkingDayAfter } from "../calendar/count.js";
import type { Operator } from "../condition/operator.js";
import { type DayRange, onDay, parseDay } from "../time/day.js";

/**
 * The operators that count: `withinWorkingDaysOf` asks whether the fact's day is at most `params.workingDays`
 * working days after the day it is compared with; certain where the ranges allow it, unknown otherwise.
 *
 * @example
 * { "fact": "event", "path": "$.on", "operator": "withinWorkingDaysOf",
 *   "params": { "workingDays": 3 }, "value": { "fact": "start", "path": "$.on" } }
 */
export function calendarOperators(calendar: Calendar): readonly Operator[] {
  return [
    {
      name: "withinWorkingDaysOf",
      evaluate(fact, value, { params }) {
        const count = params?.workingDays;
        const act = daysOf(fact);
        const start = daysOf(value);
        if (act === null || start === null || !Number.isInteger(count)) return null;
        const first = nthWorkingDayAfter(calendar, start.earliest, count as number);
        if (act.latest <= first.earliest) return true;
        const last = nthWorkingDayAfter(calendar, start.latest, count as number).latest;
        return last !== null && act.earliest > last ? false : null;
      },
    },
  ];
}

function daysOf(value: unknown): DayRange | null {
  if (typeof value === "string") {
    const day = parseDay(value);
    return day === null ? null : onDay(day);
  }
  if (typeof value !== "object" || value === null || !("earliest" in value) || !("latest" in value))
    return null;
  const earliest = parseDay(String(value.earliest));
  const latest = parseDay(String(value.latest));
  return earliest === null || latest === null ? null : { earliest, latest };
}
