import { answersTo } from "./answers.js";
import type { Check } from "./check.js";
import { countsAs } from "./meets.js";
import type { CompiledGroup } from "./rulebook.js";
import type { Instance, Run } from "./run.js";

/** Not more often than so many times. */
export function tooOften(
  run: Run,
  instance: Instance,
  siblings: readonly Instance[],
  events: CompiledGroup,
  moreThan: number,
): Check {
  const answers = answersTo(siblings, events.types, run.case, instance.rule.source.covers);
  const acts = (answers.byInstance.get(instance) ?? []).flatMap(({ event, sure }) => {
    const counts = countsAs(run, instance, event, events);
    return counts === false ? [] : [{ event, sure: counts === true && sure && event.happened }];
  });
  for (const { event } of acts) run.notes.read.add(event.id);
  const sure = acts.filter((act) => act.sure).length;
  return {
    kept: sure > moreThan ? false : acts.length > moreThan ? null : true,
    unmet: "too-often",
    because: [],
    events: [instance.start, ...acts.map(({ event }) => event)],
    act: acts[moreThan]?.event ?? null,
  };
}
