import type { Rulebook } from "../assess/rulebook.js";
import { boundsFaults, fileBounds } from "../diagnostic/bounds.js";
import type { Code } from "../diagnostic/codes.js";
import { type Diagnostic, diagnostic, type Result, resultOf } from "../diagnostic/diagnostic.js";
import { faultsToDiagnostics } from "../diagnostic/faults.js";
import { elementsAt, salvage } from "../diagnostic/salvage.js";
import { type Known, knownOf } from "./known.js";
import { keysAt } from "./known-keys.js";
import { readScenario } from "./read-scenario.js";
import { isRecord, type JsonRecord } from "./record.js";
import { scenarioFaults } from "./scenario-words.js";
import type { Scenario, Suite } from "./suite.js";
import { rowSchema, type ScenarioFile, scenarioSchema, suiteSchema } from "./suite-schema.js";

/**
 * Reads a suite: its shape, its cases, and every rule, clause and day that it expects, all faults at once.
 *
 * @param json the suite as parsed JSON
 * @param rulebook the regulations it is about
 * @param file the name the diagnostics give
 * @returns the scenarios, each row of a table one of them; or what is wrong, with JSON pointers into the suite
 */
export function parseSuite(json: unknown, rulebook: Rulebook, file: string | null = null): Result<Suite> {
  const excess = boundsFaults(json, fileBounds, file);
  if (excess.length > 0) return { ok: false, diagnostics: excess };
  const parsed = suiteSchema.safeParse(json);
  const shape = parsed.success
    ? []
    : faultsToDiagnostics(parsed.error.issues, json, file, (steps) => keysAt(suiteSchema, steps));
  const { diagnostics, ...suite } = readAll(json, knownOf(rulebook));
  const empty = parsed.data?.scenarios.length === 0 ? [diagnostic("suite.empty", ["scenarios"])] : [];
  const words = [...empty, ...diagnostics].map((each) => ({ ...each, file }));
  return parsed.success ? resultOf(suite, words) : { ok: false, diagnostics: [...shape, ...words] };
}

/** The regulations that a suite names, or null where it leaves them to the place where it stands. */
export function regulationsOf(json: unknown, file: string | null = null): Result<readonly string[] | null> {
  const named = isRecord(json) && Object.hasOwn(json, "regulations") ? json.regulations : undefined;
  const parsed = suiteSchema.shape.regulations.safeParse(named);
  if (parsed.success) return { ok: true, value: parsed.data ?? null, diagnostics: [] };
  const faults = faultsToDiagnostics(parsed.error.issues, named, file);
  return { ok: false, diagnostics: faults.map((each) => ({ ...each, path: `/regulations${each.path}` })) };
}

/** Words are checked even where the shape is faulty; such a scenario is only left out. */
function readAll(json: unknown, known: Known) {
  const background = recordAt(json, "background") ?? {};
  const scenarios: Scenario[] = [];
  const unconfirmed: Scenario[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, each] of elementsAt(json, "scenarios").entries()) {
    const at = ["scenarios", index];
    const parsed = scenarioSchema.safeParse(each);
    const scenario = asItCame(parsed.success ? parsed.data : salvaged(each), each);
    const read = readScenario({ scenario, at, background, known });
    scenarios.push(...read.scenarios);
    unconfirmed.push(...read.unconfirmed);
    diagnostics.push(
      ...scenarioFaults(each, at, known),
      ...read.diagnostics.filter(({ code }) => parsed.success || !ofLack.includes(code)),
    );
  }
  return { scenarios, unconfirmed, diagnostics: once(diagnostics) };
}

/** What is missing from a salvaged scenario may be there, in a shape that cannot be read. */
const ofLack: readonly Code[] = ["shape.missing", "suite.expects-nothing"];

function salvaged(json: unknown): ScenarioFile {
  const { rows: _, ...kept } = salvage(scenarioSchema.shape, json);
  const rows = elementsAt(json, "rows").map((row) => salvage(rowSchema.shape, row));
  return { name: "", ...kept, ...(rows.length === 0 ? {} : { rows }) };
}

/** Cases and what is set in them are read as they came: the schema leaves an own `__proto__` out without a word. */
function asItCame({ case: _, rows, ...rest }: ScenarioFile, json: unknown): ScenarioFile {
  const own = recordAt(json, "case");
  const came = elementsAt(json, "rows");
  return {
    ...rest,
    ...(own === null ? {} : { case: own }),
    ...(rows === undefined
      ? {}
      : { rows: rows.map((row, index) => ({ ...row, set: recordAt(came[index], "set") ?? undefined })) }),
  };
}

function recordAt(json: unknown, key: string): JsonRecord | null {
  const value = isRecord(json) && Object.hasOwn(json, key) ? json[key] : undefined;
  return isRecord(value) ? value : null;
}

/** The rows of a table share what their scenario says: its faults are told once. */
function once(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const told = new Set<string>();
  return diagnostics.filter(({ code, path, message }) => {
    const key = `${code} ${path} ${message.en}`;
    return told.has(key) ? false : told.add(key) !== undefined;
  });
}
