import { Engine } from "json-rules-engine";
import type { Leaf } from "../condition/condition.js";
import { dayComparisons } from "../condition/days.js";
import type { Operators } from "../condition/operator.js";
import { parsePath, readPath } from "../condition/path.js";
import type { Regulation } from "../regulation/regulation.js";
import { engineCondition, engineRule, rooted } from "./engine-rule.js";
import { type EngineOptions, leftOut, operatorsOf } from "./left-out.js";

export type { EngineEventParams, Says } from "./engine-rule.js";
export { type CaseFact, caseFact, type EngineFacts, factsFor, type Occasion } from "./facts-for.js";
export { type EngineOptions, type LeftOut, leftOut } from "./left-out.js";

/**
 * A regulation as a plain json-rules-engine `Engine`, for hosts that run one already: one engine rule a rule,
 * but for those of `leftOut`. Run it with the facts of `factsFor`.
 *
 * An event has the rule's id as its type. `params.says` is what it means: a requirement that is not met or a
 * forbidden act is a `violation` (a `warning` where the text is a principle, `hypothetical` under a draft);
 * every other rule, a duty with a clock, an order of acts or a power, fires when it `applies`. Due days, how
 * often, in what order, liability and which superior text governs stay with `assess`.
 *
 * The engine knows true and false, and no unknown: a fact that is absent makes the whole run fail
 * (`allowUndefinedFacts` is never set), a property that is absent or of the wrong type compares as false, and
 * under `not` as true. Judge only complete cases by it. It is asynchronous, its events come in no certain
 * order, and it is some hundred times slower. Paths are read as plain steps, not as JSONPath.
 *
 * @param regulation a parsed regulation: a shipped one, or from `parseRegulation`
 * @example
 * const engine = toEngine(regulation, { calendar: rulebook.calendar });
 * const { events } = await engine.run(factsFor(rulebook, theCase, { event: "e1", asOf: "2019-03-01" }));
 */
export function toEngine(regulation: Regulation, options: EngineOptions = {}): Engine {
  const engine = new Engine([], { pathResolver: readPlainPath });
  engine.addOperator("stated", (fact: unknown, value: unknown) => (fact !== undefined) === value);
  for (const [name, compare] of dayComparisons) {
    engine.addOperator(name, (fact: unknown, value: unknown) => compare(fact, value) === true);
  }
  const bind = binder(engine, operatorsOf(options));
  for (const [name, condition] of Object.entries(regulation.conditions)) {
    engine.setCondition(name, rooted(engineCondition(condition, bind)));
  }
  const without = new Set(leftOut(regulation, options).map(({ rule }) => rule));
  for (const rule of regulation.rules) {
    if (!without.has(rule.id)) engine.addRule(engineRule(regulation, rule, bind));
  }
  return engine;
}

/**
 * Operators that count, and a host's own, are told the leaf that they judge (its `params`), which the engine
 * does not tell: each such leaf has its operator under a name of its own.
 */
function binder(engine: Engine, operators: Operators): (leaf: Leaf) => Leaf {
  let bound = 0;
  return (leaf) => {
    const names = leaf.operator.split(":");
    const operator = operators.find(({ name }) => name === names.at(-1));
    if (operator === undefined) return leaf;
    bound += 1;
    const name = `${operator.name}#${bound}`;
    engine.addOperator(name, (fact: unknown, value: unknown) => {
      if (fact === undefined || value === undefined) return false;
      return operator.evaluate(fact, value, leaf) === true;
    });
    return { ...leaf, operator: [...names.slice(0, -1), name].join(":") };
  };
}

/** Own properties only; what is no plain path would be JSONPath, whose filters run code. */
function readPlainPath(value: object, path: string): unknown {
  const steps = parsePath(path);
  if (steps === null) throw new Error(`not a plain path: "${path}"`);
  return readPath(value, steps);
}
