import type { Interval } from "../calendar/interval.js";
import type { Day, OpenDayRange } from "../time/day.js";
import type { Amount } from "../time/limit.js";
import { dueOfLimit, type ReadLimit } from "./limit.js";
import { endOfOpenPause } from "./open-pause.js";
import type { Run } from "./run.js";

/**
 * A clock as the exercises so far have left it. Where it is not known whether an exercise took effect there
 * are two, and the due day is a range over both.
 */
export interface Clock {
  /** The day the count begins after; a restart moves it. */
  readonly start: { readonly earliest: Day; readonly latest: Day | null };
  readonly extensions: readonly Amount[];
  readonly excluded: readonly Interval[];
  /** The day the clock stopped, while nothing has set it going again. */
  readonly stoppedOn: Day | null;
}

export function newClock(start: Clock["start"]): Clock {
  return { start, extensions: [], excluded: [], stoppedOn: null };
}

/** The due day of one clock; null where the limit is not known at all. */
export function dueOfClock(run: Run, clock: Clock, limit: ReadLimit): OpenDayRange | null {
  const { start, extensions, stoppedOn } = clock;
  if (limit.members.length === 0) return null;
  // Stopped: the earliest due day is the one if it were set going again tomorrow.
  const excluded =
    stoppedOn === null
      ? clock.excluded
      : [
          ...clock.excluded,
          { from: stoppedOn, to: endOfOpenPause(run.asOf, run.regulation.source.counting) },
        ];
  const options = { extensions, excluded };
  const { earliest, latest } = dueOfLimit(run, start.earliest, limit, options);
  if (start.latest === null || stopsBefore(run, clock, start.latest, limit))
    return { earliest, latest: null };
  if (start.latest === start.earliest) return { earliest, latest };
  return { earliest, latest: dueOfLimit(run, start.latest, limit, options).latest };
}

/** Did the clock stop on or before the day it would have run out? */
function stopsBefore(
  run: Run,
  { stoppedOn, excluded, extensions }: Clock,
  start: Day,
  limit: ReadLimit,
): boolean {
  if (stoppedOn === null) return false;
  const ranOut = dueOfLimit(run, start, limit, { extensions, excluded }).latest;
  return ranOut === null || stoppedOn <= ranOut;
}

/** The due day over all clocks that are possible. */
export function dueOfClocks(run: Run, clocks: readonly Clock[], limit: ReadLimit): OpenDayRange | null {
  let due: OpenDayRange | null = null;
  for (const clock of clocks) {
    const one = dueOfClock(run, clock, limit);
    if (one === null) return null;
    due =
      due === null
        ? one
        : {
            earliest: Math.min(due.earliest, one.earliest) as Day,
            latest:
              due.latest === null || one.latest === null ? null : (Math.max(due.latest, one.latest) as Day),
          };
  }
  return due;
}
