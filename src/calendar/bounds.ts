import { addDays, type Day, earlierOf, laterOf } from "../time/day.js";
import type { Calendar } from "./calendar.js";

/** The fewest working days there can be after `from` up to and including `to`, whatever is announced. */
export function leastBetween(calendar: Calendar, from: Day, to: Day): number {
  return settledBetween(calendar, from, to);
}

/** The most working days there can be after `from` up to and including `to`, whatever is announced. */
export function greatestBetween(calendar: Calendar, from: Day, to: Day): number {
  const before = earlierOf(to, addDays(calendar.settledFrom, -1)) - from;
  const after = to - laterOf(from, calendar.settledTo);
  return settledBetween(calendar, from, to) + Math.max(0, before) + Math.max(0, after);
}

function settledBetween(calendar: Calendar, from: Day, to: Day): number {
  const { origin, upTo } = calendar.counted;
  const a = Math.max(0, from - origin);
  const b = Math.min(upTo.length - 1, to - origin);
  return a >= b ? 0 : (upTo[b] ?? 0) - (upTo[a] ?? 0);
}
