import { assess } from "../assess/assess.js";
import type { Rulebook } from "../assess/rulebook.js";
import { compareAssessment } from "./compare.js";
import type { Scenario, ScenarioResult, Suite, SuiteResult } from "./suite.js";

/** The same rulebook with the calendar as it was known on a day, `YYYY-MM-DD`: for scenarios that say `knownOn`. */
export type RulebookOn = (day: string) => Rulebook;

/**
 * Assesses every scenario of a suite and compares what comes out with what it expects.
 *
 * @param suite from `parseSuite`
 * @param rulebook the regulations it was parsed with
 * @param rulebookOn wanted only where a scenario says `knownOn`
 * @throws RangeError if a scenario says `knownOn` and there is no `rulebookOn`
 */
export function runSuite(suite: Suite, rulebook: Rulebook, rulebookOn?: RulebookOn): SuiteResult {
  const scenarios = suite.scenarios.map((scenario) => runScenario(scenario, rulebook, rulebookOn));
  const passed = scenarios.filter(({ ok }) => ok).length;
  return { passed, failed: scenarios.length - passed, scenarios };
}

export function runScenario(scenario: Scenario, rulebook: Rulebook, rulebookOn?: RulebookOn): ScenarioResult {
  const { name, asOf, expect, others } = scenario;
  const used = rulebookFor(scenario, rulebook, rulebookOn);
  const assessment = assess(used, scenario.case, { asOf });
  const differences = compareAssessment(expect, assessment, { others });
  return { scenario, name, ok: differences.length === 0, differences, assessment, rulebook: used };
}

function rulebookFor({ knownOn, at }: Scenario, rulebook: Rulebook, rulebookOn?: RulebookOn): Rulebook {
  if (knownOn === null) return rulebook;
  if (rulebookOn === undefined) throw new RangeError(`${at}: knownOn "${knownOn}" needs rulebookOn`);
  return rulebookOn(knownOn);
}
