import type { Verdict } from "./condition.js";
import { libraryOperators } from "./library.js";

/** A comparison that knows when it cannot tell. Neither side is ever `undefined`. */
export type Comparison = (factValue: unknown, value: unknown) => Verdict;

// Where the types do not fit, the library coerces, throws or answers false. Here `null` (known to be none)
// compares as nothing, and any other wrong type is unknown: no accusation may rest on a slip in the data.
const ordered = (library: Comparison, a: unknown, b: unknown): Verdict => {
  if (a === null || b === null) return false;
  return readsAsNumber(a) && readsAsNumber(b) && !(typeof a === "string" && typeof b === "string")
    ? library(a, b)
    : null;
};

const withoutList = (list: unknown, ifNone: boolean): Verdict => (list === null ? ifNone : null);

/**
 * What the library would do, without its detours, where both sides are of the commonest type; it is asked itself
 * where a text reads as a number.
 */
const guarded: Readonly<Record<string, (library: Comparison) => Comparison>> = {
  equal: () => (a, b) => a === b,
  notEqual: () => (a, b) => a !== b,
  in: () => (a, b) => (Array.isArray(b) ? b.indexOf(a) !== -1 : withoutList(b, false)),
  notIn: () => (a, b) => (Array.isArray(b) ? b.indexOf(a) === -1 : withoutList(b, true)),
  contains: () => (a, b) => (Array.isArray(a) ? a.indexOf(b) !== -1 : withoutList(a, false)),
  doesNotContain: () => (a, b) => (Array.isArray(a) ? a.indexOf(b) === -1 : withoutList(a, false)),
  lessThan: (library) => (a, b) =>
    typeof a === "number" && typeof b === "number" ? a < b : ordered(library, a, b),
  lessThanInclusive: (library) => (a, b) =>
    typeof a === "number" && typeof b === "number" ? a <= b : ordered(library, a, b),
  greaterThan: (library) => (a, b) =>
    typeof a === "number" && typeof b === "number" ? a > b : ordered(library, a, b),
  greaterThanInclusive: (library) => (a, b) =>
    typeof a === "number" && typeof b === "number" ? a >= b : ordered(library, a, b),
};

/** json-rules-engine's own operators, guarded, by name. */
export const libraryComparisons: ReadonlyMap<string, Comparison> = new Map(
  Object.entries(guarded).map(([name, guard]) => {
    const operator = libraryOperators.get(name)!;
    return [name, guard((a, b) => operator.evaluate(a, b))];
  }),
);

function readsAsNumber(value: unknown): boolean {
  if (typeof value === "number") return true;
  return typeof value === "string" && value.trim() !== "" && !Number.isNaN(Number(value));
}
