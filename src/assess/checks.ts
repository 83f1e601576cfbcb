import { evaluate } from "../condition/evaluate.js";
import { explain } from "../condition/explain.js";
import { type Applicability, noteAssumptions, verdictOnRule } from "./applies.js";
import type { Finding } from "./assessment.js";
import { bearersOf } from "./bearer.js";
import type { Check } from "./check.js";
import { finding } from "./findings.js";
import { afterCheck } from "./order-check.js";
import type { CompiledRule } from "./rulebook.js";
import { type Instance, needOf, type Run } from "./run.js";
import { scopeOf } from "./scope.js";
import { tooOften } from "./too-often.js";
import { tooSoon } from "./too-soon.js";

/** The findings of a rule without a clock: a requirement, an order, a prohibition. */
export function checksOf(run: Run, rule: CompiledRule, instances: readonly Instance[]): readonly Finding[] {
  return instances.flatMap((instance) => {
    if (instance.start !== null) run.notes.read.add(instance.start.id);
    const applies = verdictOnRule(run, rule, instance);
    if (applies.verdict === false) return [];
    const checks = checksOn(run, instance, instances);
    return checks.flatMap((check) => findingsOf(run, instance, applies, check));
  });
}

function findingsOf(run: Run, instance: Instance, applies: Applicability, check: Check): readonly Finding[] {
  if (check.kept === true) return [];
  noteAssumptions(run, instance, applies);
  needOf(run.notes, [...applies.because, ...check.because], instance);
  // What opened the instance may not have happened yet.
  const happened = instance.start?.happened ?? true;
  const certain = happened && applies.verdict === true && check.kept === false;
  return bearersOf(run, instance, check.act).map((bearer) =>
    finding(run, instance, {
      kind: certain ? "violation" : "undecided",
      unmet: check.unmet,
      bearer,
      because: [...applies.because, ...check.because],
      events: check.events,
      act: check.act,
    }),
  );
}

/** What a rule without a clock comes to in an instance; nothing where it is a requirement that is met. */
export function checksOn(run: Run, instance: Instance, siblings: readonly Instance[]): readonly Check[] {
  const { demand } = instance.rule;
  const { start } = instance;
  switch (demand.kind) {
    case "be": {
      const scope = scopeOf(run, { instance });
      if (evaluate(demand.condition, scope) === true) return [];
      const { verdict, because } = explain(demand.condition, scope);
      return [{ kept: verdict, unmet: "unmet", because, events: [start], act: start }];
    }
    case "never":
      return [{ kept: false, unmet: "forbidden", because: [], events: [start], act: start }];
    case "after":
      return start === null ? [] : [afterCheck(run, instance, start, demand.events)];
    case "not-within":
      return tooSoon(run, instance, siblings, demand);
    case "not-more":
      return [tooOften(run, instance, siblings, demand.events, demand.moreThan)];
    default:
      return [];
  }
}
