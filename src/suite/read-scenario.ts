import { type Diagnostic, diagnostic, type Steps, toPointer } from "../diagnostic/diagnostic.js";
import type { Text } from "../diagnostic/text.js";
import type { Expectation } from "./expectation-schema.js";
import { dayFaults, expectationFaults, ruleFaults } from "./expectation-words.js";
import type { Known } from "./known.js";
import { mergeExpectations } from "./merge-expectations.js";
import { readCaseOf } from "./read-case-of.js";
import type { JsonRecord } from "./record.js";
import type { Scenario } from "./suite.js";
import type { RowFile, ScenarioFile } from "./suite-schema.js";

interface Read {
  readonly scenarios: readonly Scenario[];
  readonly diagnostics: readonly Diagnostic[];
}

/** One scenario of the file as the scenarios to be run: itself, or one for each row of its table. */
export function readScenario(file: ScenarioFile, index: number, background: JsonRecord, known: Known): Read {
  const at: Steps = ["scenarios", index];
  const runs = file.rows?.map((row, number) => ({ row, number })) ?? [{ row: null, number: null }];
  const reads = runs.map(({ row, number }) => readRun(file, at, row, number, background, known));
  return {
    scenarios: reads.flatMap((each) => each.scenarios),
    diagnostics: [
      ...(file.rule ?? []).flatMap((id, number) => ruleFaults(id, [...at, "rule", number], known)),
      ...expectationFaults(file.expect ?? {}, [...at, "expect"], known),
      ...reads.flatMap((each) => each.diagnostics),
    ],
  };
}

function readRun(
  file: ScenarioFile,
  scenarioAt: Steps,
  row: RowFile | null,
  number: number | null,
  background: JsonRecord,
  known: Known,
): Read {
  const at = number === null ? scenarioAt : [...scenarioAt, "rows", number];
  const expect = mergeExpectations(file.expect ?? {}, row?.expect ?? {});
  const asOf = row?.asOf ?? file.asOf;
  const asOfAt = [...(row?.asOf === undefined ? scenarioAt : at), "asOf"];
  const theCase = readCaseOf(file, scenarioAt, row, at, background, known);
  const diagnostics = [
    ...theCase.diagnostics,
    ...(asOf === undefined
      ? [diagnostic("shape.missing", scenarioAt, { key: "asOf" })]
      : dayFaults(asOf, asOfAt)),
    ...(row === null ? [] : expectationFaults(row.expect ?? {}, [...at, "expect"], known)),
    ...(Object.keys(expect).length === 0 ? [diagnostic("suite.expects-nothing", at)] : []),
  ];
  if (!theCase.ok || asOf === undefined) return { scenarios: [], diagnostics };
  const scenario: Scenario = {
    name: nameOf(file, row, number),
    at: toPointer(at),
    rules: rulesOf(file, expect),
    case: theCase.value,
    asOf,
    expect,
    others: (row?.others ?? file.others) === "allowed",
  };
  return { scenarios: [scenario], diagnostics };
}

function rulesOf(file: ScenarioFile, { obligations = [], findings = [] }: Expectation): readonly string[] {
  const expected = [...obligations, ...findings].flatMap(({ rule }) => rule ?? []);
  return [...new Set([...(file.rule ?? []), ...expected])];
}

function nameOf(file: ScenarioFile, row: RowFile | null, number: number | null): Text {
  const scenario = textOf(file.name);
  if (row === null) return scenario;
  const own = textOf(row.name ?? rowName(row, number ?? 0));
  return { zh: `${scenario.zh} — ${own.zh}`, en: `${scenario.en} — ${own.en}` };
}

/** A row without a name is called by what it changes. */
function rowName({ asOf, set = {} }: RowFile, number: number): string {
  const changes = [...Object.values(set), ...(asOf === undefined ? [] : [asOf])];
  const plain = changes.filter((each) => ["string", "number", "boolean"].includes(typeof each));
  return plain.length === 0 ? `#${number + 1}` : plain.map(String).join(", ");
}

function textOf(text: string | Text): Text {
  return typeof text === "string" ? { zh: text, en: text } : text;
}
