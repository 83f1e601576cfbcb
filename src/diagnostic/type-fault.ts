import { type Diagnostic, diagnostic, type Steps } from "./diagnostic.js";
import { shown } from "./shown.js";
import type { Text } from "./text.js";

/** JSON's own kinds of value, and the words that a schema adds. */
const kinds: Readonly<Record<string, Text>> = {
  string: { zh: "文字（加引号）", en: "a text in quotes" },
  number: { zh: "数字", en: "a number" },
  int: { zh: "整数", en: "a whole number" },
  boolean: { zh: "true 或 false", en: "true or false" },
  array: { zh: "列表 […]", en: "a list […]" },
  object: { zh: "对象 {…}", en: "an object {…}" },
  record: { zh: "对象 {…}", en: "an object {…}" },
};

/** What stands for a day. */
export const existingDay: Text = { zh: "存在的日期（YYYY-MM-DD）", en: "a date YYYY-MM-DD that exists" };

/** The fault of a value that is of another kind than what belongs there. */
export function typeFault(
  steps: Steps,
  expected: string | Text,
  actual: unknown,
  file: string | null = null,
): Diagnostic {
  const words = typeof expected === "string" ? (kinds[expected] ?? { zh: expected, en: expected }) : expected;
  return diagnostic("shape.type", steps, { ...words, actual: shown(actual) }, { file });
}
