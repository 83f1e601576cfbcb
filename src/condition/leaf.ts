import type { Steps } from "../diagnostic/diagnostic.js";
import { type FactReference, isFactReference, type Leaf, type Scope } from "./condition.js";
import type { Evaluate, LeafNode } from "./node.js";
import { dangerousNames, parsePath, readPath } from "./path.js";
import { comparisonFor, type OperatorSet, resolveOperator } from "./resolve.js";

/** Makes a leaf ready. Throws where `checkCondition` would have given a diagnostic. */
export function compileLeaf(leaf: Leaf, known: OperatorSet): LeafNode {
  const actual = reader(leaf);
  const { value } = leaf;
  const expected = isFactReference(value) ? reader(value) : () => value;
  return { kind: "leaf", leaf, actual, expected, evaluate: judgeOf(leaf, actual, expected, known) };
}

/** Unknown is seen here, before any operator or decorator. */
function judgeOf(leaf: Leaf, actual: Read, expected: Read, known: OperatorSet): Evaluate {
  const resolved = resolveOperator(leaf.operator, known);
  if (resolved.kind !== "operator") throw new Error(`${resolved.kind}: "${resolved.name}"`);
  const { value } = leaf;
  if (resolved.operator === "stated") return (scope) => (actual(scope) !== undefined) === expected(scope);
  const comparison = comparisonFor(leaf, resolved, known.operators ?? []);
  if (isFactReference(value) || value === undefined) {
    return (scope) => {
      const a = actual(scope);
      const b = expected(scope);
      return a === undefined || b === undefined ? null : comparison(a, b);
    };
  }
  // A value that stands in the condition is by far the commonest; it is worth its own closure.
  return (scope) => {
    const a = actual(scope);
    return a === undefined ? null : comparison(a, value);
  };
}

type Read = LeafNode["actual"];

function reader({ fact, path, params }: FactReference): (scope: Scope) => unknown {
  const steps = path === undefined ? [] : parsePath(path);
  if (steps === null || [fact, ...steps].some((each) => dangerousNames.has(String(each)))) {
    throw new Error(`not a plain fact and path: "${fact}" "${path ?? ""}"`);
  }
  return stepsReader(fact, params, steps);
}

// One step is by far the commonest; it is worth its own closure.
function stepsReader(fact: string, params: FactReference["params"], steps: Steps) {
  const [only] = steps;
  if (only === undefined) return (scope: Scope): unknown => scope.read(fact, params);
  if (steps.length > 1) return (scope: Scope): unknown => readPath(scope.read(fact, params), steps);
  return (scope: Scope): unknown => {
    const value = scope.read(fact, params);
    if (typeof value !== "object" || value === null) return value === null ? null : undefined;
    return Object.hasOwn(value, only) ? (value as Record<string | number, unknown>)[only] : undefined;
  };
}
