import type { Calendar } from "../calendar/calendar.js";
import { type CountRow, explainDays } from "../calendar/explain.js";
import type { Interval } from "../calendar/interval.js";
import type { Regulation } from "../regulation/regulation.js";
import { type Day, parseDay } from "../time/day.js";
import type { ClockRow, ObligationRow } from "./assessment.js";
import { endOfOpenPause } from "./open-pause.js";

/**
 * Day by day up to the due day; empty unless working days were counted from one known day. What the regulation says
 * of the end days of a pause matters only while one is open: without it there is then no count.
 */
export function countOfRow(
  { limit, due, clock, startedOn }: ObligationRow,
  calendar: Calendar,
  asOf: Day,
  counting: Regulation["counting"] | null,
): readonly CountRow[] {
  if (limit === null || due === null || typeof startedOn !== "string" || limit.unit !== "working-day")
    return [];
  if (limit.exercises.some(({ effect }) => effect === "restart")) return [];
  const from = parseDay(startedOn);
  const to = parseDay(due.latest ?? due.earliest);
  if (from === null || to === null || to <= from) return [];
  const stopped = clock.filter(({ runs }) => runs === "stopped").flatMap(intervalOf);
  const last = due.latest === null && clock.at(-1)?.runs === "stopped" ? stopped.at(-1) : undefined;
  if (last === undefined) return explainDays(calendar, from, to, stopped);
  if (counting === null) return [];
  // The earliest due day of a clock that stands still is that of one set going again tomorrow.
  const open = { from: last.from, to: endOfOpenPause(asOf, counting) };
  return explainDays(calendar, from, to, [...stopped, open]);
}

function intervalOf({ from, to }: ClockRow): readonly Interval[] {
  const [first, last] = [parseDay(from), parseDay(to)];
  return first === null || last === null ? [] : [{ from: first, to: last }];
}
