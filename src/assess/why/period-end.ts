import { formatDay } from "../../time/day.js";
import type { Due } from "../assessment.js";
import { limitOf, readTerm, type TimedDemand } from "../limit.js";
import { periodEnds } from "../period-ends.js";
import type { Instance, Run } from "../run.js";

/** The last day of a period before whose end something must not be done, as the one member of its limit gives it. */
export function periodEnd(run: Run, instance: Instance, demand: TimedDemand): Due | null {
  const [end, ...more] = periodEnds(run, instance, limitOf(readTerm(demand, instance, run)));
  if (end === undefined || more.length > 0) return null;
  return {
    earliest: formatDay(end.earliest),
    latest: end.latest === null ? null : formatDay(end.latest),
  };
}
