import type { CompiledRegulation, CompiledRule, Rulebook } from "../../assess/rulebook.js";
import type { JsonRecord } from "../record.js";
import type { ScenarioResult } from "../suite.js";
import { ruleScenario } from "./rule-scenario.js";

/** Scenarios for a person to confirm, and the rules for which none could be made. */
export interface Generated {
  readonly scenarios: readonly JsonRecord[];
  readonly withoutCase: readonly string[];
}

/**
 * Writes the scenarios that the suites of a regulation lack for its duties with a clock: on the due day and the
 * day after, over Spring Festival, over National Day, over a make-up weekend day, at the end of the year, with
 * and without each effect of a power.
 *
 * What they expect is what the engine says. Each is marked `unconfirmed` and is not run before a person has
 * worked its days out from the notices and taken the mark away.
 *
 * @param results of the scenarios there are: what they show is not written again
 * @param rules only for these rules, where given
 */
export function generateScenarios(
  rulebook: Rulebook,
  id: string,
  results: readonly ScenarioResult[],
  rules?: readonly string[],
): Generated {
  const regulation = rulebook.regulations.find(({ source }) => source.id === id);
  if (regulation === undefined) throw new RangeError(`the rulebook has no regulation "${id}"`);
  const alone: Rulebook = { ...rulebook, regulations: [regulation] };
  const own = results.filter((each) => each.rulebook.regulations.length === 1);
  const made = clocked(regulation)
    .filter(({ source }) => rules === undefined || rules.includes(source.id))
    .map((rule) => ({ rule, scenario: ruleScenario(rule, { rulebook: alone, regulation, results: own }) }));
  return {
    scenarios: made.flatMap(({ scenario }) =>
      scenario === null || scenario === "no-case" ? [] : [scenario],
    ),
    withoutCase: made.flatMap(({ rule, scenario }) => (scenario === "no-case" ? [rule.source.id] : [])),
  };
}

/** Duties that end some time after an event; a yearly day moves with no holiday. */
function clocked({ rulesByKind, rulesOfAnyKind }: CompiledRegulation): readonly CompiledRule[] {
  const rules = new Set([...[...rulesByKind.values()].flat(), ...rulesOfAnyKind]);
  return [...rules]
    .filter(
      ({ demand }) => demand.kind === "do" && demand.within !== "unstated" && !("open" in demand.within),
    )
    .sort((a, b) => a.order - b.order);
}
