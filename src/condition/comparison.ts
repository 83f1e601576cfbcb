import type { Verdict } from "./condition.js";
import { libraryOperators } from "./library.js";

/** A comparison that knows when it cannot tell. Neither side is ever `undefined`. */
export type Comparison = (factValue: unknown, value: unknown) => Verdict;

/** Answers where the types do not fit the operator; `undefined` where they do and the operator may run. */
type Guard = (factValue: unknown, value: unknown) => Verdict | undefined;

// Where the types do not fit, the library coerces, throws or answers false. Here `null` (known to be none)
// compares as nothing, and any other wrong type is unknown: no accusation may rest on a slip in the data.
const orders: Guard = (a, b) => {
  if (a === null || b === null) return false;
  return readsAsNumber(a) && readsAsNumber(b) && !(typeof a === "string" && typeof b === "string")
    ? undefined
    : null;
};

const guards: Readonly<Record<string, Guard>> = {
  equal: () => undefined,
  notEqual: () => undefined,
  in: (_, list) => (Array.isArray(list) ? undefined : list === null ? false : null),
  notIn: (_, list) => (Array.isArray(list) ? undefined : list === null ? true : null),
  contains: (list) => (Array.isArray(list) ? undefined : list === null ? false : null),
  doesNotContain: (list) => (Array.isArray(list) ? undefined : list === null ? false : null),
  lessThan: orders,
  lessThanInclusive: orders,
  greaterThan: orders,
  greaterThanInclusive: orders,
};

/** What the library would do, without its detours, where both sides are of the commonest type. */
const shortcuts: Readonly<Record<string, (otherwise: Comparison) => Comparison>> = {
  equal: () => (a, b) => a === b,
  notEqual: () => (a, b) => a !== b,
  in: (otherwise) => (a, b) => (Array.isArray(b) ? b.indexOf(a) !== -1 : otherwise(a, b)),
  notIn: (otherwise) => (a, b) => (Array.isArray(b) ? b.indexOf(a) === -1 : otherwise(a, b)),
  contains: (otherwise) => (a, b) => (Array.isArray(a) ? a.indexOf(b) !== -1 : otherwise(a, b)),
  doesNotContain: (otherwise) => (a, b) => (Array.isArray(a) ? a.indexOf(b) === -1 : otherwise(a, b)),
  lessThan: (otherwise) => (a, b) =>
    typeof a === "number" && typeof b === "number" ? a < b : otherwise(a, b),
  lessThanInclusive: (otherwise) => (a, b) =>
    typeof a === "number" && typeof b === "number" ? a <= b : otherwise(a, b),
  greaterThan: (otherwise) => (a, b) =>
    typeof a === "number" && typeof b === "number" ? a > b : otherwise(a, b),
  greaterThanInclusive: (otherwise) => (a, b) =>
    typeof a === "number" && typeof b === "number" ? a >= b : otherwise(a, b),
};

/** json-rules-engine's own operators, guarded, by name. */
export const libraryComparisons: ReadonlyMap<string, Comparison> = new Map(
  [...libraryOperators].map(([name, operator]) => {
    const guard = guards[name] ?? (() => undefined);
    const guarded: Comparison = (a, b) => {
      const answer = guard(a, b);
      return answer === undefined ? operator.evaluate(a, b) : answer;
    };
    return [name, shortcuts[name]?.(guarded) ?? guarded];
  }),
);

function readsAsNumber(value: unknown): boolean {
  if (typeof value === "number") return true;
  return typeof value === "string" && value.trim() !== "" && !Number.isNaN(Number(value));
}
