import { type Diagnostic, diagnostic, type Steps, toPointer } from "../diagnostic/diagnostic.js";
import type { Expectation } from "./expectation-schema.js";
import { mergeExpectations } from "./merge-expectations.js";
import { type CaseSource, readCaseOf } from "./read-case-of.js";
import { scenarioName } from "./scenario-name.js";
import type { Scenario, Suite } from "./suite.js";
import type { RowFile, ScenarioFile } from "./suite-schema.js";

interface Read extends Suite {
  readonly diagnostics: readonly Diagnostic[];
}

/** One scenario of the file as the scenarios to be run: itself, or one for each row of its table. */
export function readScenario(source: CaseSource): Read {
  const { rows } = source.scenario;
  const reads = rows?.map((row, number) => readOne(source, row, number)) ?? [readOne(source, null, 0)];
  return {
    scenarios: reads.flatMap((each) => each.scenarios),
    unconfirmed: reads.flatMap((each) => each.unconfirmed),
    diagnostics: reads.flatMap((each) => each.diagnostics),
  };
}

function readOne(source: CaseSource, row: RowFile | null, number: number): Read {
  const { scenario } = source;
  const at: Steps = row === null ? source.at : [...source.at, "rows", number];
  const others = (row?.others ?? scenario.others) === "allowed";
  const expect = mergeExpectations(scenario.expect ?? {}, row?.expect ?? {}, { others });
  const asOf = row?.asOf ?? scenario.asOf;
  const theCase = readCaseOf(source, row, at);
  const diagnostics = [
    ...theCase.diagnostics,
    ...(asOf === undefined ? [diagnostic("shape.missing", source.at, { key: "asOf" })] : []),
    ...(Object.keys(expect).length === 0 ? [diagnostic("suite.expects-nothing", at)] : []),
  ];
  if (!theCase.ok || asOf === undefined) return { scenarios: [], unconfirmed: [], diagnostics };
  const read: Scenario = {
    name: scenarioName(scenario, row, number),
    at: toPointer(at),
    rules: rulesOf(scenario, expect),
    case: theCase.value,
    asOf,
    knownOn: row?.knownOn ?? scenario.knownOn ?? null,
    expect,
    others,
  };
  const unconfirmed = (row?.unconfirmed ?? scenario.unconfirmed) === true;
  return { scenarios: unconfirmed ? [] : [read], unconfirmed: unconfirmed ? [read] : [], diagnostics };
}

function rulesOf({ rule = [] }: ScenarioFile, { obligations = [], findings = [], none = [] }: Expectation) {
  const expected = [...obligations, ...findings].flatMap((each) => each.rule ?? []);
  return [...new Set([...rule, ...expected, ...none])];
}
