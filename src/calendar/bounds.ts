import { addDays, type Day, earlierOf, laterOf, weekdaysBetween } from "../time/day.js";
import type { Calendar, CountedDays } from "./calendar.js";
import { greatestChange, leastChange, type Pending } from "./pending.js";

/** The fewest working days there can be after `from` up to and including `to`, whatever is announced. */
export function leastBetween(calendar: Calendar, from: Day, to: Day): number {
  return Math.max(0, known(calendar, from, to) + changes(calendar.pending, leastChange, from, to));
}

/** The most working days there can be after `from` up to and including a later `to`, whatever is announced. */
export function greatestBetween(calendar: Calendar, from: Day, to: Day): number {
  const before = Math.max(0, earlierOf(to, calendar.base.origin) - from);
  const after = Math.max(0, to - laterOf(from, calendar.horizon));
  const inside = known(calendar, from, to) + changes(calendar.pending, greatestChange, from, to);
  return Math.min(to - from, before + inside + after);
}

/** The working days that are counted, and the weekdays where nothing is announced. */
function known({ base, horizon }: Calendar, from: Day, to: Day): number {
  const end = addDays(base.origin, base.upTo.length - 1);
  return counted(base, from, to) + weekdaysBetween(laterOf(from, end), earlierOf(to, horizon));
}

function counted({ origin, upTo }: CountedDays, from: Day, to: Day): number {
  const a = Math.max(0, from - origin);
  const b = Math.min(upTo.length - 1, to - origin);
  return a >= b ? 0 : upTo[b]! - upTo[a]!;
}

function changes(
  pending: readonly Pending[],
  change: (pending: Pending, from: Day, to: Day) => number,
  from: Day,
  to: Day,
): number {
  let sum = 0;
  for (const each of pending) {
    if (each.from <= to && each.to > from) sum += change(each, from, to);
  }
  return sum;
}
