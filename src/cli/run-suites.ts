import type { ScenarioReport } from "../report/suite.js";
import { runScenario } from "../suite/run.js";
import type { Scenario } from "../suite/suite.js";
import type { Io } from "./io.js";
import { offsetOf } from "./json-source.js";
import type { LoadedSuite } from "./load-suite.js";
import { progressOn } from "./progress.js";

/** The scenarios of a suite that are to be run. */
export interface SelectedSuite extends LoadedSuite {
  readonly scenarios: readonly Scenario[];
}

/** Runs them one after the other, with a counter on a terminal where it takes long. */
export function runSuites(suites: readonly SelectedSuite[], io: Io): readonly ScenarioReport[] {
  const progress = progressOn(
    io,
    suites.reduce((sum, { scenarios }) => sum + scenarios.length, 0),
  );
  const reports = suites.flatMap(({ source, rulebook, rulebookOn, scenarios }) => {
    const lineOf = lineCounter(source.text);
    return scenarios.map((scenario): ScenarioReport => {
      const began = performance.now();
      const result = runScenario(scenario, rulebook, rulebookOn);
      const milliseconds = performance.now() - began;
      progress.step();
      const line = lineOf(offsetOf(source, scenario.at, false));
      return { file: source.name, line, result, milliseconds };
    });
  });
  progress.end();
  return reports;
}

/** The lines of offsets that are asked for in order, as scenarios stand: each stretch of the text is read once. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let from = 0;
  return (offset) => {
    line += text.slice(from, offset).split("\n").length - 1;
    from = offset;
    return line;
  };
}
