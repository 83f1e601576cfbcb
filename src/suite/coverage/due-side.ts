import type { ObligationRow } from "../../assess/assessment.js";
import { addDays, formatDay, parseDay } from "../../time/day.js";

/**
 * Which side of its due day a row shows: in time on the due day itself, or late on the very day after. It is
 * the day of the deed that counts, or, while nothing is done, the day of the assessment.
 */
export function dueSideOf(row: ObligationRow, asOf: string): "due-day" | "day-after" | null {
  const { due, state, fulfilledOn } = row;
  const day = due === null || due.earliest !== due.latest ? null : parseDay(due.earliest);
  if (day === null) return null;
  const shown = state === "fulfilled" || state === "fulfilled-late" ? fulfilledOn : asOf;
  if ((state === "active" || state === "fulfilled") && shown === formatDay(day)) return "due-day";
  const late = state === "violated" || state === "fulfilled-late";
  return late && shown === formatDay(addDays(day, 1)) ? "day-after" : null;
}
