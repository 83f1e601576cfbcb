import type { Regulation } from "../regulation/regulation.js";
import { addDays, type Day } from "../time/day.js";

/** The last day that a pause still open takes out of the count, were the clock set going again on the next day. */
export function endOfOpenPause(asOf: Day, { pauseEndDays }: Regulation["counting"]): Day {
  return pauseEndDays === "counted" ? asOf : addDays(asOf, 1);
}
