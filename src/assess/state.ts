import type { Day, OpenDayRange } from "../time/day.js";
import type { State } from "./assessment.js";
import type { Done } from "./fulfilment.js";

/** The days that decide how an obligation stands. */
export interface Standing {
  /** Null: the text gives no time that could pass. */
  readonly due: OpenDayRange | null;
  /** The limit is not known, so nothing can be said of being in time. */
  readonly dueUnknown: boolean;
  readonly done: Done;
  /** The day it ended unfulfilled, if it did. */
  readonly ended: OpenDayRange | null;
  readonly asOf: Day;
  /** The clock stands still on `asOf`. */
  readonly stopped: boolean;
  /** The first day on which the instance may have begun. */
  readonly begins: Day;
}

/**
 * How an obligation stands. The state follows the dates: on time is on or before the due day, late is after
 * it, on whatever day of the week. Where the ranges allow more than one answer it is undecided.
 */
export function stateOf(standing: Standing): State {
  const { asOf, begins } = standing;
  if (begins > asOf) return "inactive";
  const possible = possibleStates(standing);
  const [only] = possible;
  return possible.size === 1 && only !== undefined ? only : "undecided";
}

/** Can some possibility be a breach on the day of the assessment? */
export function mayBeBreach(standing: Standing): boolean {
  const possible = possibleStates(standing);
  return possible.has("violated") || possible.has("fulfilled-late");
}

function possibleStates({ due, dueUnknown, done, ended, asOf, stopped }: Standing): ReadonlySet<State> {
  const never = Number.POSITIVE_INFINITY;
  // A day can be in time if it is not after the latest possible due day, and late if after the earliest.
  const canBeInTime = (day: number) => dueUnknown || day <= (due?.latest ?? never);
  const canBeLate = (day: number) => dueUnknown || day > (due?.earliest ?? never);
  const states = new Set<State>();
  const doneBy = done.latest ?? never;
  const endedBy = ended === null ? never : (ended.latest ?? never);
  if (done.earliest !== null && done.earliest <= endedBy) {
    if (canBeInTime(done.earliest)) states.add("fulfilled");
    if (canBeLate(Math.min(doneBy, asOf))) states.add("fulfilled-late");
  }
  if (ended !== null && ended.earliest < doneBy) {
    // What ends unfulfilled is discharged from that day; lateness before it stays.
    if (canBeInTime(ended.earliest)) states.add("discharged");
    if (canBeLate(Math.min(endedBy, asOf))) states.add("violated");
  }
  if (doneBy === never && endedBy === never) {
    if (canBeInTime(asOf)) states.add(stopped ? "suspended" : "active");
    if (canBeLate(asOf)) states.add("violated");
  }
  return states;
}
