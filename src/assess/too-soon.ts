import type { Verdict } from "../condition/condition.js";
import { answersTo } from "./answers.js";
import type { Check } from "./check.js";
import { limitOf, readTerm } from "./limit.js";
import { countsAs } from "./meets.js";
import { periodEnds } from "./period-ends.js";
import type { Demand } from "./rulebook.js";
import type { Instance, Run } from "./run.js";
import { allOf, anyOf, not } from "./verdicts.js";

/** Not before a period ends: it does not move off a rest day, and its last day belongs to it. */
export function tooSoon(
  run: Run,
  instance: Instance,
  siblings: readonly Instance[],
  demand: Extract<Demand, { readonly kind: "not-within" }>,
): readonly Check[] {
  const limit = limitOf(readTerm(demand, instance, run));
  const ends = periodEnds(run, instance, limit);
  const answers = answersTo(siblings, demand.events.types, run.case, instance.rule.source.covers);
  return (answers.byInstance.get(instance) ?? []).map(({ event, sure }): Check => {
    run.notes.read.add(event.id);
    const verdicts = ends.map((end): Verdict => {
      if (end.latest !== null && event.on.earliest > end.latest) return true;
      return event.on.latest <= end.earliest && sure && event.happened ? false : null;
    });
    const waited = ends.length === 0 ? null : limit?.pick === "least" ? anyOf(verdicts) : allOf(verdicts);
    // What does not count need not wait; whether it counts matters only where it did not wait, or may not have.
    const kept = waited === true || anyOf([waited, not(countsAs(run, instance, event, demand.events))]);
    return { kept, unmet: "too-soon", because: [], events: [instance.start, event], act: event };
  });
}
