import { type Coverage, coverageOf } from "../suite/coverage/coverage.js";
import type { ScenarioResult } from "../suite/suite.js";
import type { Figure } from "../suite/threshold.js";
import type { LoadedSuite } from "./load-suite.js";

/**
 * What all scenarios together state of each regulation that one of the suites is about. With `rules`, only of
 * these.
 */
export function coverageOfSuites(
  suites: readonly LoadedSuite[],
  results: readonly ScenarioResult[],
  rules?: readonly string[],
): readonly Coverage[] {
  const regulations = new Map(
    suites.flatMap(({ about, rulebook }) =>
      rulebook.regulations
        .filter(({ source }) => about.includes(source.id))
        .map(({ source }) => [source.id, source] as const),
    ),
  );
  return [...regulations.values()].map((regulation) =>
    coverageOf(regulation, results, rules === undefined ? {} : { rules }),
  );
}

export function coverageFigures(coverages: readonly Coverage[]): readonly Figure[] {
  return coverages.flatMap(({ regulation, shares }) =>
    shares.map(({ dimension, covered, total }) => ({ regulation, measure: dimension, covered, total })),
  );
}
