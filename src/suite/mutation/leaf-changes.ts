import { isFactReference, type Leaf } from "../../condition/condition.js";
import { addDays, formatDay, parseDay } from "../../time/day.js";
import { anotherOf, membersDropped, replaced } from "./changes.js";
import type { Change } from "./mutant.js";
import { otherOperators } from "./other-operators.js";
import { type Words, wordsCompared } from "./words-at.js";

/** The changes of one comparison: its operator, and the value it compares with. */
export function leafChanges(leaf: Leaf, words: Words): Change[] {
  return [...operatorChanges(leaf), ...paramChanges(leaf), ...valueChanges(leaf, words)].map((change) => ({
    ...change,
    was: leaf,
    now: change.now,
  }));
}

function operatorChanges(leaf: Leaf): Change[] {
  return otherOperators(leaf.operator).map((operator) => ({
    ...replaced("operator-flipped", ["operator"], operator, leaf, { ...leaf, operator }),
    at: [],
    edits: [{ steps: ["operator"], value: operator }],
  }));
}

/** The working days of `withinWorkingDaysOf`. */
function paramChanges(leaf: Leaf): Change[] {
  const days = leaf.params?.workingDays;
  if (typeof days !== "number") return [];
  return [-1, 1]
    .filter((by) => days + by >= 0)
    .map((by) =>
      valueChange(leaf, ["params", "workingDays"], `workingDays${by > 0 ? "+" : "-"}1`, days + by),
    );
}

function valueChanges(leaf: Leaf, words: Words): Change[] {
  const { value, operator } = leaf;
  if (isFactReference(value) || value === null) return [];
  const known = wordsCompared(leaf, words);
  if (Array.isArray(value)) return [...listShorter(leaf, value), ...listLonger(leaf, value, known)];
  // Of two truth values the other is what the flipped operator asks for; only `stated` cannot be flipped.
  if (typeof value === "boolean")
    return operator === "stated" ? [valueChange(leaf, ["value"], String(!value), !value)] : [];
  if (typeof value === "number") {
    return [-1, 1].map((by) => valueChange(leaf, ["value"], `value${by > 0 ? "+" : "-"}1`, value + by));
  }
  if (typeof value !== "string") return [];
  const day = parseDay(value);
  if (day !== null) {
    return ([-1, 1] as const).map((by) =>
      valueChange(leaf, ["value"], `value${by > 0 ? "+" : "-"}1`, formatDay(addDays(day, by))),
    );
  }
  const other = known === null ? `${value}-other` : anotherOf(known, value);
  return other === null ? [] : [valueChange(leaf, ["value"], other, other)];
}

function listShorter(leaf: Leaf, value: readonly unknown[]): Change[] {
  return membersDropped("value-changed", ["value"], value).map((change, index) => ({
    ...change,
    to: "dropped",
    now: { ...leaf, value: value.filter((_, at) => at !== index) },
  }));
}

/** One word more than the law lists. */
function listLonger(leaf: Leaf, value: readonly unknown[], known: readonly string[] | null): Change[] {
  const last = value.at(-1);
  const other = known === null || typeof last !== "string" ? null : anotherOf(known, last, value);
  if (other === null) return [];
  return [
    {
      ...valueChange(leaf, ["value"], `with-${other}`, [...value, other]),
      edits: [{ steps: ["value"], value: [...value, other] }],
    },
  ];
}

function valueChange(leaf: Leaf, steps: readonly string[], to: string, value: unknown): Change {
  const now =
    steps[0] === "params" ? { ...leaf, params: { ...leaf.params, workingDays: value } } : { ...leaf, value };
  return { ...replaced("value-changed", steps, to, leaf, now), at: [], edits: [{ steps, value }] };
}
