import { type CountRange, workingDaysBetween } from "../calendar/count.js";
import { type Interval, mergeIntervals } from "../calendar/interval.js";
import { addDays, type Day, earlierOf, formatDay, laterOf } from "../time/day.js";
import type { ClockRow } from "./assessment.js";
import type { Bearer } from "./bearer.js";
import type { Clock } from "./clock.js";
import type { Run } from "./run.js";

/** A number of days, or its bounds where the notices leave it open. */
export type Counted = number | CountRange;

export type CountedRow = ClockRow & { readonly workingDays: Counted };

/** The ledger of a clock: on which days it ran, on which it stood still, and against whom. */
export function ledgerOf(run: Run, clock: Clock, bearer: Bearer, until: Day): readonly CountedRow[] {
  const from = addDays(clock.start.earliest, 1);
  const open: readonly Interval[] =
    clock.stoppedOn === null ? [] : [{ from: clock.stoppedOn, to: laterOf(until, clock.stoppedOn) }];
  const rows: CountedRow[] = [];
  const row = (start: Day, to: Day, runs: ClockRow["runs"]) => {
    if (start <= to) {
      const workingDays = runs === "running" ? workingDaysAfter(run, addDays(start, -1), to) : 0;
      rows.push({ from: formatDay(start), to: formatDay(to), runs, against: bearer, workingDays });
    }
  };
  let next = from;
  for (const gap of mergeIntervals([...clock.excluded, ...open])) {
    if (gap.to < next || gap.from > until) continue;
    row(next, earlierOf(addDays(gap.from, -1), until), "running");
    row(laterOf(gap.from, next), earlierOf(gap.to, until), "stopped");
    next = addDays(gap.to, 1);
  }
  row(next, until, "running");
  return rows;
}

/** The working days after one day up to and including another, as a number or as its bounds. */
export function workingDaysAfter(run: Run, from: Day, to: Day): Counted {
  const { least, greatest } = workingDaysBetween(run.calendar, from, to);
  return least === greatest ? least : { least, greatest };
}
