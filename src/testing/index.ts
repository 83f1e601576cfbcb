export type { Language, Text } from "../diagnostic/text.js";
export { describeCoverage } from "../report/coverage.js";
export { missingText } from "../report/missing.js";
export { type Coverage, coverageOf, type Share } from "../suite/coverage/coverage.js";
export type { Dimension, Target, What } from "../suite/coverage/target.js";
export type { Expectation } from "../suite/expectation-schema.js";
export { parseSuite } from "../suite/parse.js";
export { type RulebookOn, runScenario, runSuite } from "../suite/run.js";
export type { Difference, Scenario, ScenarioResult, Suite, SuiteResult } from "../suite/suite.js";
export {
  assertAssessment,
  type CompareOptions,
  compareAssessment,
  differencesText,
} from "./compare-assessment.js";
export { ExpectationError, UnreadableError } from "./errors.js";
export { type Runner, type SuiteOptions, testSuite } from "./test-suite.js";
