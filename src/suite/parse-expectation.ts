import type { Rulebook } from "../assess/rulebook.js";
import { type Result, resultOf } from "../diagnostic/diagnostic.js";
import { faultsToDiagnostics } from "../diagnostic/faults.js";
import { type Expectation, expectationSchema } from "./expectation-schema.js";
import { expectationFaults } from "./expectation-words.js";
import { knownOf } from "./known.js";
import { keysAt } from "./known-keys.js";

/**
 * Reads what is expected of an assessment, as a scenario states it: its keys and closed lists of words, and,
 * with a rulebook, every rule, clause and role that it names. A misspelt expectation is a fault, never a pass.
 */
export function parseExpectation(json: unknown, rulebook: Rulebook | null = null): Result<Expectation> {
  const parsed = expectationSchema.safeParse(json);
  const words = rulebook === null ? [] : expectationFaults(json, [], knownOf(rulebook));
  if (parsed.success) return resultOf(parsed.data, words);
  const shape = faultsToDiagnostics(parsed.error.issues, json, null, (steps) =>
    keysAt(expectationSchema, steps),
  );
  return { ok: false, diagnostics: [...shape, ...words] };
}
