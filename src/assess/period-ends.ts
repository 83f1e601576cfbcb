import { dueAfter } from "../calendar/due.js";
import { type OpenDayRange, onDay } from "../time/day.js";
import type { LimitMember, ReadLimit } from "./limit.js";
import type { Instance, Run } from "./run.js";

/** When the period that each member of a limit gives is over: it does not move off a rest day. */
export function periodEnds(run: Run, instance: Instance, limit: ReadLimit | null): readonly OpenDayRange[] {
  return (limit?.members ?? []).map((member) => endOf(run, instance, member));
}

function endOf({ calendar }: Run, { on }: Instance, { term }: LimitMember): OpenDayRange {
  if ("day" in term) return onDay(term.day);
  const { earliest } = dueAfter(calendar, on.earliest, term.amount, { roll: false });
  if (on.latest === null) return { earliest, latest: null };
  return { earliest, latest: dueAfter(calendar, on.latest, term.amount, { roll: false }).latest };
}
