import type { Rulebook } from "../../assess/rulebook.js";
import type { Regulation } from "../../regulation/regulation.js";
import type { ScenarioResult } from "../suite.js";
import { boundaryTargets } from "./boundary-targets.js";
import { clauseTargets } from "./clause-targets.js";
import { effectTargets } from "./effect-targets.js";
import { powerStatements } from "./power-statements.js";
import { prohibitionStatements } from "./prohibition-statements.js";
import { rowStatements } from "./row-statements.js";
import { ruleTargets, stateTargets } from "./rule-targets.js";
import { scopeStatements } from "./scope-statements.js";
import { type Dimension, dimensions, type Target } from "./target.js";

/** How much of one dimension is stated. */
export interface Share {
  readonly dimension: Dimension;
  readonly covered: number;
  readonly total: number;
}

/** What scenarios state of a regulation, and what none of them does. */
export interface Coverage {
  readonly regulation: string;
  readonly shares: readonly Share[];
  readonly missing: readonly Target[];
  /** Encoded, but nothing that an assessment could show speaks of it; counted nowhere. */
  readonly beyondReach: readonly Target[];
}

/**
 * What passing scenarios state of a regulation: by clause and part, rule, state, effect of a power, and the two
 * sides of each limit. What they only execute does not count.
 *
 * @param results of `runSuite`, of one suite or several; those that failed state nothing
 * @param options with `rules`, only what there is to be stated of these
 * @example
 * coverageOf(regulation, runSuite(suite, rulebook).scenarios).missing.length; // 0: nothing is missing
 */
export function coverageOf(
  regulation: Regulation,
  results: readonly ScenarioResult[],
  { rules }: { readonly rules?: readonly string[] } = {},
): Coverage {
  const stated = new Set(results.flatMap((result) => statementsOf(result, regulation.id)));
  const all = [
    ...clauseTargets(regulation),
    ...ruleTargets(regulation),
    ...stateTargets(regulation),
    ...effectTargets(regulation),
    ...boundaryTargets(regulation),
  ].filter(({ rule }) => rules === undefined || (rule !== null && rules.includes(rule)));
  const targets = all.filter(({ coveredBy }) => coveredBy.length > 0);
  const missing = targets.filter(({ coveredBy }) => !coveredBy.some((each) => stated.has(each)));
  return {
    regulation: regulation.id,
    shares: dimensions.map((dimension) => {
      const isOf = ({ what }: Target) => what.dimension === dimension;
      const total = targets.filter(isOf).length;
      return { dimension, covered: total - missing.filter(isOf).length, total };
    }),
    missing,
    beyondReach: all.filter(({ coveredBy }) => coveredBy.length === 0),
  };
}

function statementsOf(result: ScenarioResult, id: string): readonly string[] {
  const regulation = regulationIn(result.rulebook, id);
  if (!result.ok || regulation === undefined) return [];
  return [
    ...rowStatements(result, regulation),
    ...scopeStatements(result, regulation),
    ...powerStatements(result, regulation),
    ...prohibitionStatements(result, regulation),
  ];
}

function regulationIn({ regulations }: Rulebook, id: string) {
  return regulations.find(({ source }) => source.id === id);
}
