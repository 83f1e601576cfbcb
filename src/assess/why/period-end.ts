import { dueAfter } from "../../calendar/due.js";
import { formatDay } from "../../time/day.js";
import type { Due } from "../assessment.js";
import { readTerm } from "../limit.js";
import type { Instance, Run } from "../run.js";

/** The last day of a period before whose end something must not be done, as the one member of its limit gives it. */
export function periodEnd(run: Run, instance: Instance): Due | null {
  const term = readTerm(instance.rule.demand, instance, run);
  const [member, ...more] = term.kind === "unstated" ? [] : (term.limit?.members ?? []);
  if (member === undefined || more.length > 0) return null;
  if ("day" in member.term) {
    const day = formatDay(member.term.day);
    return { earliest: day, latest: day };
  }
  const { earliest, latest } = instance.on;
  const last =
    latest === null ? null : dueAfter(run.calendar, latest, member.term.amount, { roll: false }).latest;
  return {
    earliest: formatDay(dueAfter(run.calendar, earliest, member.term.amount, { roll: false }).earliest),
    latest: last === null ? null : formatDay(last),
  };
}
