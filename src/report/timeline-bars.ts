import type { ClockRow, ObligationRow } from "../assess/assessment.js";
import type { Interval } from "../calendar/interval.js";
import { addDays, type Day, earlierOf, laterOf, parseDay } from "../time/day.js";
import type { BarKind } from "./words/timeline.js";

/** Days of which the same can be said, both ends in. */
export interface Bar extends Interval {
  readonly kind: BarKind;
}

export interface DueDays {
  readonly earliest: Day;
  /** Null: nothing known ends the range. */
  readonly latest: Day | null;
}

/** A clock as bars: running until it is due, stopped, overdue, and what is left of it. */
export function barsOf(row: ObligationRow, due: DueDays | null, asOf: Day): readonly Bar[] {
  const past = row.clock.flatMap((clock) => clockBars(clock, due));
  return [...past, ...leftBars(row, due, asOf)];
}

/** The days on which a clock stood still. */
export function stoppedDays(clock: readonly ClockRow[]): readonly Interval[] {
  return clock.flatMap((each) => (each.runs === "stopped" ? (intervalOf(each) ?? []) : []));
}

function clockBars(clock: ClockRow, due: DueDays | null): readonly Bar[] {
  const days = intervalOf(clock);
  if (days === null) return [];
  if (clock.runs === "stopped") return [{ kind: "stopped", ...days }];
  if (due === null) return [{ kind: "running", ...days }];
  const latest = due.latest ?? days.to;
  return [
    ...bar("running", days.from, earlierOf(days.to, due.earliest)),
    ...bar("maybe-late", laterOf(days.from, addDays(due.earliest, 1)), earlierOf(days.to, latest)),
    ...bar("late", laterOf(days.from, addDays(latest, 1)), days.to),
  ];
}

function leftBars({ state }: ObligationRow, due: DueDays | null, asOf: Day): readonly Bar[] {
  if (due === null || (state !== "active" && state !== "suspended")) return [];
  return bar("left", addDays(asOf, 1), due.earliest);
}

function bar(kind: BarKind, from: Day, to: Day): readonly Bar[] {
  return from <= to ? [{ kind, from, to }] : [];
}

function intervalOf(clock: { readonly from: string; readonly to: string }): Interval | null {
  const [from, to] = [parseDay(clock.from), parseDay(clock.to)];
  return from === null || to === null ? null : { from, to };
}
