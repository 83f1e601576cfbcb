import { assess } from "../../assess/assess.js";
import type { Assessment } from "../../assess/assessment.js";
import type { CompiledPower, CompiledRegulation, CompiledRule, Rulebook } from "../../assess/rulebook.js";
import type { Case } from "../../case/case.js";
import { compareAssessment } from "../compare.js";
import type { Difference, ScenarioResult } from "../suite.js";

/** A rulebook in which one regulation is otherwise; everything else is shared. */
export function withRegulation(
  rulebook: Rulebook,
  id: string,
  change: (regulation: CompiledRegulation) => CompiledRegulation,
): Rulebook {
  const regulations = rulebook.regulations.map((each) => (each.source.id === id ? change(each) : each));
  return { ...rulebook, regulations };
}

/** A regulation in which one rule is otherwise. */
export function withRule(
  regulation: CompiledRegulation,
  id: string,
  change: (rule: CompiledRule) => CompiledRule,
): CompiledRegulation {
  const changed = (rules: readonly CompiledRule[]) =>
    rules.map((rule) => (rule.source.id === id ? change(rule) : rule));
  return {
    ...regulation,
    rules: changed(regulation.rules),
    rulesByKind: new Map([...regulation.rulesByKind].map(([kind, rules]) => [kind, changed(rules)])),
    rulesOfAnyKind: changed(regulation.rulesOfAnyKind),
  };
}

/** A regulation in which one power is otherwise, or (null) is not given. */
export function withPower(
  regulation: CompiledRegulation,
  id: string,
  change: (power: CompiledPower) => CompiledPower | null,
): CompiledRegulation {
  const changed = (powers: readonly CompiledPower[]) =>
    powers.flatMap((power) => (power.rule.source.id === id ? (change(power) ?? []) : [power]));
  return {
    ...regulation,
    powersOver: new Map([...regulation.powersOver].map(([rule, powers]) => [rule, changed(powers)])),
    lifts: changed(regulation.lifts),
  };
}

/** What a scenario would come to under another rulebook, or with another case. */
export function whatIf(
  { scenario, rulebook }: ScenarioResult,
  otherwise: { readonly rulebook?: Rulebook; readonly case?: Case },
): Assessment {
  return assess(otherwise.rulebook ?? rulebook, otherwise.case ?? scenario.case, { asOf: scenario.asOf });
}

/** What a scenario expects that this assessment does not have: nothing, if it would not notice. */
export function noticed({ scenario }: ScenarioResult, assessment: Assessment): readonly Difference[] {
  return compareAssessment(scenario.expect, assessment, { others: scenario.others });
}
