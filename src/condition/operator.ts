import type { Text } from "../diagnostic/text.js";
import type { Leaf, Verdict } from "./condition.js";

/**
 * A comparison of a fact with a value. It never sees `undefined`: an unknown on either side is unknown before
 * any operator runs. It must not throw, and answers `null` where it cannot tell.
 *
 * json-rules-engine's own `Operator` objects fit this shape.
 *
 * @example
 * const startsWith: Operator = {
 *   name: "startsWith",
 *   accepts: (value) => typeof value === "string",
 *   evaluate: (fact, value) => typeof fact === "string" && fact.startsWith(String(value)),
 * };
 */
export interface Operator {
  readonly name: string;
  /** Is this a value that may stand in a file? Without it, every value is. */
  readonly accepts?: (value: unknown) => boolean;
  /** What `accepts` wants, for the diagnostic. */
  readonly expects?: Text;
  evaluate(factValue: unknown, value: unknown, leaf: Leaf): Verdict;
}

/**
 * Changes how an operator is applied, as `everyFact` and `not` do. json-rules-engine's own
 * `OperatorDecorator` objects fit this shape.
 */
export interface Decorator {
  readonly name: string;
  decorate(operator: DecoratedOperator): DecoratedOperator;
}

/** Two-valued, as decorators know it; unknowns are carried around the decorator, not through it. */
export interface DecoratedOperator {
  readonly name: string;
  evaluate(factValue: unknown, value: unknown): boolean;
}

/** A host's own operators; a name that is already taken is a programmer's mistake. */
export type Operators = readonly Operator[];

/** A host's own decorators. */
export type Decorators = readonly Decorator[];
