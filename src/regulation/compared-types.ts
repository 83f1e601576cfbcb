import type { Diagnostic, Steps } from "../diagnostic/diagnostic.js";
import type { Text } from "../diagnostic/text.js";
import { existingDay, typeFault } from "../diagnostic/type-fault.js";
import { parseDay } from "../time/day.js";
import type { TypeOf } from "../vocabulary/schema.js";

/** The comparisons that are true of equal values alone; a decorated one may compare something else. */
const comparesEqual = /^(?:not:)*(?:equal|notEqual|in|notIn)$/;

const onlyNull: Text = { zh: "null，或者用 path 指向其中一项", en: "null, or a path into it" };

/** A truth value is never equal to a text: such a comparison would be decided before any case is read. */
export function comparedFaults(
  { operator, value }: { readonly operator?: unknown; readonly value?: unknown },
  type: TypeOf,
  steps: Steps,
  file: string,
): Diagnostic[] {
  if (typeof operator !== "string" || !comparesEqual.test(operator)) return [];
  const inList = /in$/i.test(operator);
  if (inList && !Array.isArray(value)) return [];
  const values: readonly unknown[] = inList ? (value as readonly unknown[]) : [value];
  return values.flatMap((each, index) => {
    const expected = each === null || each === undefined ? null : wantedInstead(each, type);
    if (expected === null) return [];
    const place = inList ? [...steps, index] : steps;
    return [typeFault(place, expected, each, file)];
  });
}

/** What a value of a type is, where the one that is compared is none; null where it may be. */
function wantedInstead(value: unknown, type: TypeOf): string | Text | null {
  if (typeof type !== "string") return onlyNull;
  switch (type) {
    case "text":
      return typeof value === "string" ? null : "string";
    case "number":
    case "boolean":
      return typeof value === type ? null : type;
    case "day":
      return typeof value === "string" && parseDay(value) !== null ? null : existingDay;
    case "amount":
    case "interval":
      return onlyNull;
    default:
      return typeof value === "string" ? null : "string";
  }
}
