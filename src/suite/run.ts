import { assess } from "../assess/assess.js";
import type { Rulebook } from "../assess/rulebook.js";
import type { Calendar } from "../calendar/calendar.js";
import { compareAssessment } from "./compare.js";
import type { Scenario, ScenarioResult, Suite, SuiteResult } from "./suite.js";

/** The calendar as it was known on a day, `YYYY-MM-DD`: for scenarios that say `knownOn`. */
export type CalendarOn = (day: string) => Calendar;

/**
 * Assesses every scenario of a suite and compares what comes out with what it expects.
 *
 * @param suite from `parseSuite`
 * @param rulebook the regulations it was parsed with
 * @param calendarOn wanted only where a scenario says `knownOn`
 * @throws RangeError if a scenario says `knownOn` and there is no `calendarOn`
 */
export function runSuite(suite: Suite, rulebook: Rulebook, calendarOn?: CalendarOn): SuiteResult {
  const scenarios = suite.scenarios.map((scenario) => runScenario(scenario, rulebook, calendarOn));
  const passed = scenarios.filter(({ ok }) => ok).length;
  return { passed, failed: scenarios.length - passed, scenarios };
}

export function runScenario(scenario: Scenario, rulebook: Rulebook, calendarOn?: CalendarOn): ScenarioResult {
  const { name, asOf, expect, others } = scenario;
  const calendar = calendarFor(scenario, rulebook, calendarOn);
  const assessment = assess({ ...rulebook, calendar }, scenario.case, { asOf });
  const differences = compareAssessment(expect, assessment, { others });
  return { scenario, name, ok: differences.length === 0, differences, assessment, calendar };
}

function calendarFor({ knownOn, at }: Scenario, { calendar }: Rulebook, calendarOn?: CalendarOn): Calendar {
  if (knownOn === null) return calendar;
  if (calendarOn === undefined) throw new RangeError(`${at}: knownOn "${knownOn}" needs calendarOn`);
  return calendarOn(knownOn);
}
