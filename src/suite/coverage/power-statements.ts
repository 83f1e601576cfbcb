import type { Assessment, Finding } from "../../assess/assessment.js";
import type { CompiledPower, CompiledRegulation } from "../../assess/rulebook.js";
import type { CaseEvent } from "../../case/case.js";
import type { ScenarioResult } from "../suite.js";
import { grantingMore, withEvent } from "./nudge.js";
import { statement } from "./statement.js";
import { noticed, whatIf, withPower, withRegulation } from "./what-if.js";

/**
 * What a scenario states of the powers: that one was applied, or broken, if its expectations would no longer be
 * met were the power not given, or not bound in that way.
 */
export function powerStatements(result: ScenarioResult, regulation: CompiledRegulation): readonly string[] {
  const types = new Set(result.scenario.case.events.map(({ type }) => type));
  return powersOf(regulation)
    .filter(({ rule }) => [...rule.triggers].some((type) => types.has(type)))
    .flatMap((power) => {
      const found = [
        ...applied(result, regulation, power),
        ...requirements(result, regulation, power),
        ...ceiling(result, regulation, power),
      ];
      return found.length === 0 ? [] : [statement("rule", power.rule.source.id), ...found];
    });
}

function powersOf({ powersOver }: CompiledRegulation): readonly CompiledPower[] {
  return [...new Set([...powersOver.values()].flat())];
}

type Change = (power: CompiledPower) => CompiledPower | null;

/** Would a scenario notice if the power were otherwise? */
function notices(
  result: ScenarioResult,
  { source }: CompiledRegulation,
  power: CompiledPower,
  change: Change,
): boolean {
  const rulebook = withRegulation(result.rulebook, source.id, (each) =>
    withPower(each, power.rule.source.id, change),
  );
  return noticed(result, whatIf(result, { rulebook })).length > 0;
}

function applied(result: ScenarioResult, regulation: CompiledRegulation, power: CompiledPower): string[] {
  const { id } = power.rule.source;
  const took = exercisesOf(result.assessment, regulation, id).filter((each) => each.took === "full");
  if (power.effect !== "lifts" && took.length === 0) return [];
  if (!notices(result, regulation, power, () => null)) return [];
  // Held against its ceiling only where one more would be above it.
  const met = took.some(({ event }) => breaksCeiling(result, regulation, id, event, 1) === true);
  return [statement("effect", id, "applied"), ...(met ? [statement("boundary", id, "ceiling-met", 0)] : [])];
}

function requirements(
  result: ScenarioResult,
  regulation: CompiledRegulation,
  power: CompiledPower,
): readonly string[] {
  const { id } = power.rule.source;
  if (breachesOf(result.assessment, regulation, id, "requirement").length === 0) return [];
  return [...power.requires.keys()].flatMap((index) => {
    const without: Change = (each) => ({
      ...each,
      requires: each.requires.filter((_, at) => at !== index),
    });
    return notices(result, regulation, power, without) ? [statement("effect", id, "requirement", index)] : [];
  });
}

function ceiling(result: ScenarioResult, regulation: CompiledRegulation, power: CompiledPower): string[] {
  const { id } = power.rule.source;
  const breaches = breachesOf(result.assessment, regulation, id, "ceiling");
  if (breaches.length === 0) return [];
  if (!notices(result, regulation, power, (each) => ({ ...each, atMost: null }))) return [];
  const byOne = breaches.some(
    ({ instance }) => breaksCeiling(result, regulation, id, instance, -1) === false,
  );
  return [
    statement("effect", id, "ceiling"),
    ...(byOne ? [statement("boundary", id, "ceiling-exceeded", 0)] : []),
  ];
}

/** Would the exercise break the ceiling if it granted so much more? Null: it does not say how much it grants. */
function breaksCeiling(
  result: ScenarioResult,
  regulation: CompiledRegulation,
  id: string,
  eventId: string,
  more: number,
): boolean | null {
  const event: CaseEvent | undefined = result.scenario.case.events.find((each) => each.id === eventId);
  const changed = event === undefined ? null : grantingMore(event, more);
  if (changed === null) return null;
  const otherwise = whatIf(result, { case: withEvent(result.scenario.case, eventId, () => changed) });
  return breachesOf(otherwise, regulation, id, "ceiling").some(({ instance }) => instance === eventId);
}

function exercisesOf({ obligations }: Assessment, { source }: CompiledRegulation, power: string) {
  return obligations
    .filter((row) => row.regulation === source.id)
    .flatMap((row) => row.limit?.exercises ?? [])
    .filter(({ rule }) => rule === power);
}

function breachesOf(
  { findings }: Assessment,
  { source }: CompiledRegulation,
  power: string,
  unmet: "requirement" | "ceiling",
): readonly Finding[] {
  return findings.filter(
    (each) => each.regulation === source.id && each.rule === power && each.unmet === unmet,
  );
}
