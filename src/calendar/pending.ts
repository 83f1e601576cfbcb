import { addDays, type Day, earlierOf, laterOf, weekdaysBetween } from "../time/day.js";
import { eachArrangement, type PendingHoliday } from "./pending-holiday.js";

/**
 * Something that is not announced and may change which days are worked: a count of the base (weekdays, where
 * no notice is known) can differ from the truth by so many days, and no more.
 */
export type Pending = PendingHoliday | PendingDays | PendingDay;

/** A span in which at most so many days are set otherwise, nobody knows which. */
export interface PendingDays {
  readonly kind: "days";
  readonly from: Day;
  readonly to: Day;
  readonly rest: number;
  readonly work: number;
}

/** One day whose own setting is known, while what it would be without it is not. */
export interface PendingDay {
  readonly kind: "day";
  readonly from: Day;
  readonly to: Day;
  readonly least: number;
  readonly greatest: number;
}

/** The least by which the working days after `from` up to and including `to` differ from the base. */
export function leastChange(pending: Pending, from: Day, to: Day): number {
  if (pending.kind === "day") return pending.least;
  if (pending.kind === "days") {
    const [a, b] = within(pending, from, to);
    return -Math.min(pending.rest, weekdaysBetween(a, b));
  }
  if (from < pending.from && to >= pending.to) return -pending.net;
  let least = Number.POSITIVE_INFINITY;
  eachArrangement(pending, from, to, (off, makeUps, inside, outside) => {
    // As few of the make-up days in the span as the places outside it leave.
    least = Math.min(least, Math.min(inside, Math.max(0, makeUps - outside)) - off);
  });
  return least;
}

/** The most by which they differ. */
export function greatestChange(pending: Pending, from: Day, to: Day): number {
  if (pending.kind === "day") return pending.greatest;
  if (pending.kind === "days") {
    const [a, b] = within(pending, from, to);
    return Math.min(pending.work, weekendDaysBetween(a, b));
  }
  if (from < pending.from && to >= pending.to) return -pending.net;
  let greatest = Number.NEGATIVE_INFINITY;
  eachArrangement(pending, from, to, (off, makeUps, inside) => {
    greatest = Math.max(greatest, Math.min(inside, makeUps) - off);
  });
  return greatest;
}

function within(pending: Pending, from: Day, to: Day): readonly [Day, Day] {
  return [laterOf(from, addDays(pending.from, -1)), earlierOf(to, pending.to)];
}

function weekendDaysBetween(from: Day, to: Day): number {
  return to - from - weekdaysBetween(from, to);
}
