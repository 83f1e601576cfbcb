import type { LeafTrace, Verdict } from "../condition/condition.js";
import { evaluate } from "../condition/evaluate.js";
import { explain } from "../condition/explain.js";
import { isLifted } from "./lift.js";
import { readAt } from "./read-at.js";
import type { CompiledRule } from "./rulebook.js";
import type { Instance, Run } from "./run.js";
import { borrowedData, scopeOf } from "./scope.js";

/** Whether a rule applies to an instance, and, where it does or may, the comparisons that decided it. */
export interface Applicability {
  readonly verdict: Verdict;
  readonly because: readonly LeafTrace[];
  /** Taken as given: an exception of other law is absent unless the case says that it is there. */
  readonly otherLawAssumed: boolean;
}

const doesNotApply: Applicability = { verdict: false, because: [], otherLawAssumed: false };

/** `when`, and not `unless`, and no exception reserved to other law, and not lifted by a power. */
export function verdictOnRule(run: Run, rule: CompiledRule, instance: Instance): Applicability {
  const scope = scopeOf(run, { instance });
  // Most rules do not apply: only those that do, or may, are explained.
  if (rule.when !== null && evaluate(rule.when, scope) === false) return doesNotApply;
  if (rule.unless !== null && evaluate(rule.unless, scope) === true) return doesNotApply;
  const when = rule.when === null ? null : explain(rule.when, scope);
  const unless = rule.unless === null ? null : explain(rule.unless, scope);
  const because = [...(when?.because ?? []), ...(unless?.because ?? [])];
  const exception = otherLaw(run, rule);
  if (exception === true) return doesNotApply;
  const lifted = isLifted(run, instance);
  if (lifted === true) return doesNotApply;
  const unknown = when?.verdict === null || unless?.verdict === null || lifted === null;
  return { verdict: unknown ? null : true, because, otherLawAssumed: exception === null };
}

/** True or false as the case says; null: it does not say; undefined: the rule has no such exception. */
function otherLaw(run: Run, { source }: CompiledRule): boolean | null | undefined {
  if (source.otherLaw === undefined) return undefined;
  const { fact, path } = source.otherLaw;
  const value = readAt(run.case.facts[fact], path);
  if (value === undefined) return null;
  return value === true;
}

/** Notes what an instance took as given: facts that stood in for an event's data, absent exceptions. */
export function noteAssumptions(run: Run, instance: Instance, applies: Applicability): void {
  const place = { rule: instance.rule.source.id, instance: instance.id };
  if (applies.otherLawAssumed) {
    run.notes.assumed.push({
      ...place,
      assumed: "other-law-absent",
      text: {
        zh: "未见其他法律另有规定，按没有计算",
        en: "no exception in other law is known: taken as absent",
      },
    });
  }
  if (instance.start === null) return;
  const borrowed = Object.keys(borrowedData(run, instance.start));
  for (const key of borrowed) {
    const read = applies.because.some(
      ({ fact, path }) => (fact === "start" || fact === "event") && path === `$.data.${key}`,
    );
    if (!read) continue;
    run.notes.assumed.push({
      ...place,
      assumed: "fact-for-event",
      text: {
        zh: `事件 ${instance.start.id} 未载明 data.${key}，以案件事实为准`,
        en: `the event ${instance.start.id} does not say data.${key}: the fact of the case is taken`,
      },
    });
  }
}
