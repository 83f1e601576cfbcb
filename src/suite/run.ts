import { assess } from "../assess/assess.js";
import type { Rulebook } from "../assess/rulebook.js";
import { compareAssessment } from "./compare.js";
import type { Scenario, ScenarioResult, Suite, SuiteResult } from "./suite.js";

/**
 * Assesses every scenario of a suite and compares what comes out with what it expects.
 *
 * @param suite from `parseSuite`
 * @param rulebook the regulations it was parsed with
 */
export function runSuite(suite: Suite, rulebook: Rulebook): SuiteResult {
  const scenarios = suite.scenarios.map((scenario) => runScenario(scenario, rulebook));
  const passed = scenarios.filter(({ ok }) => ok).length;
  return { passed, failed: scenarios.length - passed, scenarios };
}

export function runScenario(scenario: Scenario, rulebook: Rulebook): ScenarioResult {
  const { name, asOf, expect, others } = scenario;
  const assessment = assess(rulebook, scenario.case, { asOf });
  const differences = compareAssessment(expect, assessment, { others });
  return { scenario, name, ok: differences.length === 0, differences, assessment };
}
