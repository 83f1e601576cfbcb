import { isFactReference, type Leaf } from "../../condition/condition.js";

/** How a comparison reads its fact. */
export type LeafForm =
  | { readonly kind: "stated" }
  | { readonly kind: "scalar" | "list"; readonly order: "number" | "day" | null }
  /** Too much of its own to be tried with values: it may come out either way. */
  | { readonly kind: "opaque" };

const numeric = ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"];
const ofDays = ["before", "onOrBefore", "after", "onOrAfter", "sameDay"];
const ofValues = ["equal", "notEqual", "in", "notIn"];
const ofLists = ["contains", "doesNotContain"];
const opaque: LeafForm = { kind: "opaque" };

/** Takes a comparison's operator for what it does to the values; decorators that turn it round are left alone. */
export function formOf({ operator, value }: Leaf): LeafForm {
  const names = operator.split(":");
  const base = names.pop() ?? "";
  if (base === "stated") return names.length === 0 ? { kind: "stated" } : opaque;
  if (names.some((name) => !["not", "someFact", "everyFact"].includes(name))) return opaque;
  const overList = names.filter((name) => name !== "not").length;
  if (overList > 1 || (overList === 1 && ofLists.includes(base))) return opaque;
  const order = numeric.includes(base) ? "number" : ofDays.includes(base) ? "day" : null;
  if (order === null && !ofValues.includes(base) && !ofLists.includes(base)) return opaque;
  const list = overList === 1 || ofLists.includes(base);
  // A list that is compared with a fact's value, or a value that is looked for in one, is two lists to try.
  if (isFactReference(value) && (list || base === "in" || base === "notIn")) return opaque;
  if (!isFactReference(value) && isObject(value) && !Array.isArray(value)) return opaque;
  return { kind: list ? "list" : "scalar", order };
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
