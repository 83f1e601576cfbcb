import type { Rulebook } from "../assess/rulebook.js";
import type { Language } from "../diagnostic/text.js";
import { describeDifferences } from "../report/differences.js";
import { toPlainText } from "../report/plain-text.js";
import { suiteWords } from "../report/words/suite.js";
import { compareAssessment as compare } from "../suite/compare.js";
import type { Expectation } from "../suite/expectation-schema.js";
import { parseExpectation } from "../suite/parse-expectation.js";
import { isRecord, type JsonRecord } from "../suite/record.js";
import type { Difference } from "../suite/suite.js";
import { ExpectationError, UnreadableError } from "./errors.js";

export interface CompareOptions {
  /** May there be obligations and findings that are not stated? */
  readonly others?: boolean;
  /** With it, rules, clauses and roles that are expected must be there. */
  readonly rulebook?: Rulebook;
  /** Of messages; Chinese unless said otherwise. */
  readonly language?: Language;
}

/**
 * Where the output of a host's own system is not as expected; nothing where it is. What is stated is compared,
 * as in a scenario; obligations and findings, once stated, are complete unless there may be `others`.
 *
 * @param expected what a scenario would state under `expect`, or a whole assessment of this library's own
 * @param actual the host's output in the shape of an assessment, as far as it has it
 * @throws UnreadableError if the expectation names what there is not
 * @example
 * compareAssessment({ obligations: [{ rule: "answer", due: "2019-02-13" }] }, output); // []: as expected
 */
export function compareAssessment(
  expected: unknown,
  actual: unknown,
  { others = false, rulebook, language = "zh" }: CompareOptions = {},
): readonly Difference[] {
  const read = parseExpectation(statedIn(expected), rulebook ?? null);
  if (!read.ok) throw new UnreadableError(read.diagnostics, language);
  const output = rowsOnly(isRecord(actual) ? actual : {});
  const lacking = notLooked(read.value, output);
  const lists = Object.fromEntries(lacking.map(({ path }) => [path.slice(1), []]));
  // Of any shape: a list that is not there, or is none, differs from one that is stated.
  return [...lacking, ...compare(read.value, { ...output, ...lists } as never, { others })];
}

/**
 * The same for a test: throws where the output is not as expected, and says in words where.
 *
 * @throws ExpectationError with the differences
 */
export function assertAssessment(expected: unknown, actual: unknown, options: CompareOptions = {}): void {
  const differences = compareAssessment(expected, actual, options);
  if (differences.length === 0) return;
  const { language = "zh" } = options;
  throw new ExpectationError(differencesText(differences, actual, language), differences);
}

/** Differences in words, in either language. */
export function differencesText(
  differences: readonly Difference[],
  actual: unknown,
  language: Language,
): string {
  const told = isRecord(actual) ? actual : {};
  const points = toPlainText(describeDifferences(differences, { language, actual: told }));
  return `${suiteWords[language].notAsExpected(differences.length)}\n${points}`;
}

/** An assessment of this library's own also says which case it is about; that is not compared. */
function statedIn(expected: unknown): unknown {
  if (!isRecord(expected) || !("receipt" in expected)) return expected;
  const { case: _, asOf: __, receipt: ___, ...stated } = expected;
  return stated;
}

/** What stands in a list and is no row is one of which nothing is known: it meets nothing that is stated. */
function rowsOnly(output: JsonRecord): JsonRecord {
  const rows = (value: unknown) =>
    Array.isArray(value) ? value.map((row: unknown) => (isRecord(row) ? row : {})) : value;
  return Object.fromEntries(Object.entries(output).map(([key, value]) => [key, rows(value)]));
}

/** Where a rule must have no row, a list that the output does not have at all says nothing of it. */
function notLooked({ none, ...stated }: Expectation, output: JsonRecord): readonly Difference[] {
  if (none === undefined) return [];
  return (["obligations", "findings"] as const)
    .filter((key) => !Array.isArray(output[key]) && stated[key] === undefined)
    .map((key) => ({
      kind: "different",
      path: `/${key}`,
      rule: null,
      instance: null,
      expected: [],
      actual: output[key] ?? null,
    }));
}
