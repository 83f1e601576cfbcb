import type { Assessment } from "../assess/assessment.js";
import type { Rulebook } from "../assess/rulebook.js";
import type { Case } from "../case/case.js";
import type { Text } from "../diagnostic/text.js";
import type { Expectation } from "./expectation-schema.js";

/** Scenarios ready to be run: every row of a table is one of them. */
export interface Suite {
  readonly scenarios: readonly Scenario[];
  /** Those whose expectations no person has confirmed: they are not run, and show nothing. */
  readonly unconfirmed: readonly Scenario[];
}

export interface Scenario {
  /** The sentence; for a row of a table, the table's and its own. */
  readonly name: Text;
  /** JSON pointer to where it stands in its file. */
  readonly at: string;
  /** The rules that it is about: those it names, and those of the rows that it expects. */
  readonly rules: readonly string[];
  readonly case: Case;
  readonly asOf: string;
  /** The day whose holiday notices it is counted with; null: all of them. */
  readonly knownOn: string | null;
  readonly expect: Expectation;
  /** May there be obligations and findings that are not stated? */
  readonly others: boolean;
}

/** Where an assessment is not as expected. */
export interface Difference {
  /** A part is otherwise than stated; a row that is stated is not there; a row is there that is not stated. */
  readonly kind: "different" | "missing" | "unexpected";
  /** JSON pointer into the assessment: to the part, or to the list for a row that is not there. */
  readonly path: string;
  /** The rule and the instance of the row, where it has them. */
  readonly rule: string | null;
  readonly instance: string | null;
  readonly expected: unknown;
  readonly actual: unknown;
}

export interface ScenarioResult {
  readonly scenario: Scenario;
  readonly name: Text;
  readonly ok: boolean;
  readonly differences: readonly Difference[];
  readonly assessment: Assessment;
  /** What it was assessed with. */
  readonly rulebook: Rulebook;
}

export interface SuiteResult {
  readonly passed: number;
  readonly failed: number;
  readonly scenarios: readonly ScenarioResult[];
}
