import type { Verdict } from "../condition/condition.js";
import { explain } from "../condition/explain.js";
import { leadsTo } from "./answers.js";
import type { ReadEvent } from "./read-case.js";
import type { CompiledPower } from "./rulebook.js";
import { type Instance, isFor, need, needOf, type Run } from "./run.js";
import { scopeOf } from "./scope.js";

/**
 * Was the rule lifted for this instance: did somebody validly exercise, on or before its day, a power that
 * lifts it (a lawful suspension lifts the ban on stopping)?
 */
export function isLifted(run: Run, instance: Instance): Verdict {
  const powers = run.regulation.powersOver.get(instance.rule.source.id) ?? [];
  let verdict: Verdict = false;
  for (const power of powers) {
    if (power.effect !== "lifts" || !isFor(power.rule, run.case.kind)) continue;
    for (const event of run.case.events) {
      if (!power.rule.triggers.has(event.type) || !concerns(run, event, instance)) continue;
      run.notes.read.add(event.id);
      const valid = isValid(run, power, event, instance);
      if (valid === true) return true;
      if (valid === null) verdict = null;
    }
  }
  return verdict;
}

function concerns(run: Run, event: ReadEvent, { start, on }: Instance): boolean {
  if (event.on.earliest > (on.latest ?? run.asOf)) return false;
  if (start === null || event.id === start.id || event.of.length === 0) return true;
  return (
    leadsTo(event, start.id, run.case) ||
    leadsTo(start, event.id, run.case) ||
    event.of.some((id) => start.of.includes(id))
  );
}

function isValid(run: Run, { rule, requires }: CompiledPower, event: ReadEvent, lifted: Instance): Verdict {
  const exercise: Instance = { ...lifted, rule, id: event.id, start: event };
  const scope = scopeOf(run, { instance: exercise, event });
  const conditions = [
    ...(rule.when === null ? [] : [rule.when]),
    ...requires.flatMap((each) => (each.kind === "when" ? [each.when] : [])),
  ];
  const verdicts = conditions.map((condition): Verdict => {
    const { verdict, because } = explain(condition, scope);
    if (verdict === null) needOf(run.notes, because, exercise);
    return verdict;
  });
  for (const each of requires) {
    if (each.kind === "event") verdicts.push(happened(run, each.event, exercise));
  }
  if (!event.happened) verdicts.push(null);
  if (event.on.latest > (lifted.on.latest ?? run.asOf)) verdicts.push(null);
  if (verdicts.includes(false)) return false;
  return verdicts.includes(null) ? null : true;
}

function happened(run: Run, type: string, exercise: Instance): Verdict {
  if (run.case.unrecorded.has(type)) {
    need(run.notes, { event: type, path: null }, exercise);
    return null;
  }
  return (run.case.byType.get(type) ?? []).length > 0;
}
