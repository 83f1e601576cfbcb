import type { Steps } from "../diagnostic/diagnostic.js";
import type { Field, TypeOf } from "./schema.js";

/** What a path through a typed value leads to: a type, or nothing that the vocabulary knows. */
export function typeAt(type: TypeOf, steps: Steps): TypeOf | null {
  let current: TypeOf = type;
  for (const step of steps) {
    if (typeof current === "string") {
      const inner: TypeOf | null = partOf(current, step);
      if (inner === null) return null;
      current = inner;
    } else if ("list" in current) {
      if (!/^\d+$/.test(String(step))) return null;
      current = current.list;
    } else {
      const field: Field | undefined = Object.hasOwn(current.fields, step) ? current.fields[step] : undefined;
      if (field === undefined) return null;
      current = field.type;
    }
  }
  return current;
}

function partOf(plain: string, step: string | number): TypeOf | null {
  if (plain === "amount" && (step === "amount" || step === "unit"))
    return step === "amount" ? "number" : "text";
  if (plain === "interval" && (step === "from" || step === "to")) return "day";
  return null;
}
