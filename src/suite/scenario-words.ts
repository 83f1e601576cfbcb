import type { Diagnostic, Steps } from "../diagnostic/diagnostic.js";
import { elementsAt } from "../diagnostic/salvage.js";
import { dayFaults, expectationFaults, ruleFaults } from "./expectation-words.js";
import type { Known } from "./known.js";
import { isRecord } from "./record.js";

/** The faults of the rules, clauses, words and days of a scenario and its rows, whatever their shape is. */
export function scenarioFaults(scenario: unknown, at: Steps, known: Known): readonly Diagnostic[] {
  return [
    ...elementsAt(scenario, "rule").flatMap((id, index) =>
      typeof id === "string" ? ruleFaults(id, [...at, "rule", index], known) : [],
    ),
    ...statedFaults(scenario, at, known),
    ...elementsAt(scenario, "rows").flatMap((row, index) => statedFaults(row, [...at, "rows", index], known)),
  ];
}

function statedFaults(stated: unknown, at: Steps, known: Known): readonly Diagnostic[] {
  if (!isRecord(stated)) return [];
  const days = ["asOf", "knownOn"].flatMap((key) => {
    const text = stated[key];
    return typeof text === "string" ? dayFaults(text, [...at, key]) : [];
  });
  return [...days, ...expectationFaults(stated.expect, [...at, "expect"], known)];
}
