import { type Comparison, libraryComparisons } from "./comparison.js";
import type { Leaf } from "./condition.js";
import { dayComparisons } from "./days.js";
import { decorate } from "./decorate.js";
import { libraryDecorators } from "./library.js";
import type { Decorator, Decorators, Operator, Operators } from "./operator.js";

/** The operators and decorators a condition may use, beyond those that are always there. */
export interface OperatorSet {
  readonly operators?: Operators;
  readonly decorators?: Decorators;
}

/** More decorators than this on one operator help nobody; each may double the work of the next. */
export const maxDecorators = 6;

/** A decorated name taken apart, outermost decorator first; or the part of it that is not known. */
export type Resolved =
  | { readonly kind: "operator"; readonly operator: string; readonly decorators: readonly Decorator[] }
  | { readonly kind: "unknown-operator" | "unknown-decorator" | "undecorable"; readonly name: string };

/** Takes `everyFact:not:in` apart. */
export function resolveOperator(name: string, known: OperatorSet): Resolved {
  const names = name.split(":");
  const operator = names.pop() as string;
  const decorators: Decorator[] = [];
  for (const each of names) {
    const decorator = decoratorNamed(each, known);
    if (decorator === undefined) return { kind: "unknown-decorator", name: each };
    decorators.push(decorator);
  }
  if (!operatorNames(known).includes(operator)) return { kind: "unknown-operator", name: operator };
  // `stated` is asked of unknowns, which no decorator ever sees.
  if (decorators.length > (operator === "stated" ? 0 : maxDecorators)) return { kind: "undecorable", name };
  return { kind: "operator", operator, decorators };
}

/** The comparison a leaf asks for, its decorators applied. The leaf's operator must be known. */
export function comparisonFor(
  leaf: Leaf,
  resolved: Resolved & { kind: "operator" },
  operators: Operators,
): Comparison {
  let name = resolved.operator;
  let comparison = plainComparison(leaf, name, operators);
  for (const decorator of [...resolved.decorators].reverse()) {
    comparison = decorate(decorator, comparison, name);
    name = `${decorator.name}:${name}`;
  }
  return comparison;
}

/** Every operator name that may stand undecorated. */
export function operatorNames(known: OperatorSet): string[] {
  return ["stated", ...libraryComparisons.keys(), ...dayComparisons.keys()].concat(
    (known.operators ?? []).map((each) => each.name),
  );
}

/** Every decorator name. */
export function decoratorNames(known: OperatorSet): string[] {
  return [...libraryDecorators.keys()].concat((known.decorators ?? []).map((each) => each.name));
}

/** Throws if a host's operator or decorator has no usable name, or one that is taken. */
export function refuseTakenNames(known: OperatorSet): void {
  for (const names of [operatorNames(known), decoratorNames(known)]) {
    const wrong = names.find((name, index) => !/^[^:\s]+$/.test(name) || names.indexOf(name) !== index);
    if (wrong !== undefined) throw new Error(`operator or decorator name taken or unusable: "${wrong}"`);
  }
}

function plainComparison(leaf: Leaf, name: string, operators: Operators): Comparison {
  const own = libraryComparisons.get(name) ?? dayComparisons.get(name);
  if (own !== undefined) return own;
  const custom = operators.find((each) => each.name === name) as Operator;
  return (a, b) => {
    const verdict: unknown = custom.evaluate(a, b, leaf);
    return verdict === null || verdict === undefined ? null : verdict === true;
  };
}

function decoratorNamed(name: string, known: OperatorSet): Decorator | undefined {
  return libraryDecorators.get(name) ?? known.decorators?.find((each) => each.name === name);
}
