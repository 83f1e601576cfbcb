import { type Diagnostic, diagnostic, type Steps } from "../diagnostic/diagnostic.js";
import { didYouMean } from "../diagnostic/nearest.js";
import { shown } from "../diagnostic/shown.js";
import type { Text } from "../diagnostic/text.js";
import { existingDay, typeFault } from "../diagnostic/type-fault.js";
import { parseDay } from "../time/day.js";
import type { Field, TypeOf } from "../vocabulary/schema.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";

/**
 * The faults of a value against the vocabulary's type. `null` fits every type: it says that there is none.
 */
export function checkType(value: unknown, type: TypeOf, steps: Steps, vocabulary: Vocabulary): Diagnostic[] {
  if (value === null) return [];
  if (typeof type !== "string") return checkStructure(value, type, steps, vocabulary);
  const expected = plainFault(value, type);
  if (expected === null) return [];
  if (expected !== undefined) {
    return [typeFault(steps, expected, value)];
  }
  const known = Object.keys(vocabulary.values[type] ?? {});
  if (typeof value === "string" && known.includes(value)) return [];
  return [
    diagnostic(
      "shape.value",
      steps,
      { expected: known.join(" | "), actual: shown(value) },
      { hint: typeof value === "string" ? didYouMean(value, known) : null },
    ),
  ];
}

/** The faults of a record against its fields, unknown keys included. */
export function checkFields(
  entries: readonly (readonly [string, unknown])[],
  fields: Readonly<Record<string, Field>>,
  steps: Steps,
  vocabulary: Vocabulary,
): Diagnostic[] {
  return entries.flatMap(([key, inner]) => {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    return field === undefined
      ? [
          diagnostic(
            "shape.unknown-key",
            [...steps, key],
            { key },
            { hint: didYouMean(key, Object.keys(fields)) },
          ),
        ]
      : checkType(inner, field.type, [...steps, key], vocabulary);
  });
}

function checkStructure(
  value: unknown,
  type: Exclude<TypeOf, string>,
  steps: Steps,
  vocabulary: Vocabulary,
): Diagnostic[] {
  if ("list" in type) {
    if (!Array.isArray(value)) {
      return [typeFault(steps, "array", value)];
    }
    return value.flatMap((inner, index) => checkType(inner, type.list, [...steps, index], vocabulary));
  }
  if (!isRecord(value)) {
    return [typeFault(steps, "object", value)];
  }
  return checkFields(Object.entries(value), type.fields, steps, vocabulary);
}

const interval: Text = {
  zh: '{ "from": "YYYY-MM-DD", "to": "YYYY-MM-DD" }，起日不晚于止日',
  en: '{ "from": "YYYY-MM-DD", "to": "YYYY-MM-DD" }, from not after to',
};

/** null: fits; a text: what was expected; undefined: not a plain type but the name of a list of values. */
function plainFault(value: unknown, type: string): string | Text | null | undefined {
  switch (type) {
    case "text":
      return typeof value === "string" ? null : "string";
    case "number":
      return typeof value === "number" && Number.isFinite(value) ? null : "number";
    case "boolean":
      return typeof value === "boolean" ? null : "boolean";
    case "day":
      return typeof value === "string" && parseDay(value) !== null ? null : existingDay;
    case "amount":
      return isAmount(value) ? null : '{ "amount": 10, "unit": "working-day" | "day" | "month" | "year" }';
    case "interval":
      return isInterval(value) ? null : interval;
    default:
      return undefined;
  }
}

function isAmount(value: unknown): boolean {
  if (!isRecord(value) || Object.keys(value).some((key) => key !== "amount" && key !== "unit")) return false;
  const { amount, unit } = value;
  return (
    Number.isInteger(amount) &&
    (amount as number) >= 0 &&
    (amount as number) <= 100_000 &&
    ["working-day", "day", "month", "year"].includes(unit as string)
  );
}

function isInterval(value: unknown): boolean {
  if (!isRecord(value) || Object.keys(value).some((key) => key !== "from" && key !== "to")) return false;
  const from = typeof value.from === "string" ? parseDay(value.from) : null;
  const to = typeof value.to === "string" ? parseDay(value.to) : null;
  return from !== null && to !== null && from <= to;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
