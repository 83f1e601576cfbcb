import { type Diagnostic, diagnostic, type Steps } from "../diagnostic/diagnostic.js";
import { didYouMean } from "../diagnostic/nearest.js";
import { parseDay } from "../time/day.js";
import { wordFaults } from "../vocabulary/parse.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { clauseFaults } from "./clause-faults.js";
import type { Known } from "./known.js";
import { isRecord, type JsonRecord } from "./record.js";

type Check = (value: string, steps: Steps, row: JsonRecord, known: Known) => readonly Diagnostic[];

/** What the texts under a key are, wherever in an expectation the key stands. */
const checks: Readonly<Record<string, Check>> = {
  regulation: (id, steps, _, { regulations }) => regulationFaults(id, steps, [...regulations.keys()]),
  rule: (id, steps, row, known) => ruleFaults(id, steps, known, row.regulation),
  none: (id, steps, _, known) => ruleFaults(id, steps, known),
  category: (id, steps, row, known) => ruleFaults(id, steps, known, row.regulation),
  legalSource: (clause, steps, row, known) => clauseFaults(clause, steps, row, known),
  bearer: (role, steps, _, { vocabulary }) => wordFaults("roles", role, steps, vocabulary, null),
  against: (role, steps, _, { vocabulary }) => wordFaults("roles", role, steps, vocabulary, null),
  measure: (word, steps, _, { vocabulary }) => wordFaults("measures", word, steps, vocabulary, null),
  // Whom a measure strikes and who imposes it; elsewhere `on` is a day.
  on: (word, steps, row, { vocabulary }) =>
    "measure" in row || Array.isArray(row.on)
      ? subjectFaults(word, steps, vocabulary)
      : dayFaults(word, steps),
  by: (word, steps, _, { vocabulary }) => subjectFaults(word, steps, vocabulary),
  startedOn: dayFaults,
  fulfilledOn: dayFaults,
  due: dayFaults,
  earliest: dayFaults,
  latest: dayFaults,
  from: dayFaults,
  to: dayFaults,
};

/** Not of ours to read: what a condition compared may be anything. */
const opaque = ["because", "tags"];

/**
 * What an expectation names that is not there: rules, clauses, regulations, roles, measures, days. Its keys and
 * closed lists of words are the schema's affair. Nothing misspelt may pass for want of being compared.
 */
export function expectationFaults(expected: unknown, steps: Steps, known: Known): readonly Diagnostic[] {
  if (Array.isArray(expected)) {
    return expected.flatMap((each, index) => expectationFaults(each, [...steps, index], known));
  }
  if (!isRecord(expected)) return [];
  return Object.entries(expected).flatMap(([key, value]) => {
    if (opaque.includes(key)) return [];
    const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
    const at = [...steps, key];
    if (check === undefined || isRecord(value)) return expectationFaults(value, at, known);
    const texts = (Array.isArray(value) ? value : [value]) as readonly unknown[];
    return texts.flatMap((text, index) =>
      typeof text === "string"
        ? check(text, Array.isArray(value) ? [...at, index] : at, expected, known)
        : expectationFaults(text, [...at, index], known),
    );
  });
}

/** The fault of naming a rule, category or proof that no regulation has, or not the one named beside it. */
export function ruleFaults(id: string, steps: Steps, { regulations }: Known, of?: unknown): Diagnostic[] {
  const own = typeof of === "string" ? regulations.get(of) : undefined;
  const rules = own === undefined ? [...regulations.values()].flatMap((each) => each.rules) : own.rules;
  return rules.includes(id)
    ? []
    : [diagnostic("pack.unknown-rule", steps, { id }, { hint: didYouMean(id, rules) })];
}

export function dayFaults(text: string, steps: Steps): Diagnostic[] {
  return parseDay(text) === null ? [diagnostic("suite.not-a-day", steps, { text })] : [];
}

function regulationFaults(id: string, steps: Steps, ids: readonly string[]): Diagnostic[] {
  if (ids.includes(id)) return [];
  return [diagnostic("suite.other-regulation", steps, { id }, { hint: didYouMean(id, ids) })];
}

function subjectFaults(word: string, steps: Steps, vocabulary: Vocabulary): Diagnostic[] {
  return Object.hasOwn(vocabulary.roles, word) ? [] : wordFaults("roleKinds", word, steps, vocabulary, null);
}
