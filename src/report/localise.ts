import type { Language } from "../diagnostic/text.js";

/** A JSON value in which every `{zh, en}` has become a string. */
export type Localised<T> = T extends { readonly zh: string; readonly en: string }
  ? string
  : T extends readonly (infer U)[]
    ? readonly Localised<U>[]
    : T extends object
      ? { readonly [Key in keyof T]: Localised<T[Key]> }
      : T;

/**
 * The same value in one language: every object whose keys are exactly `zh` and `en` becomes that text. Codes
 * and numbers stay as they are, and so does the order of keys.
 *
 * @example
 * localise({ label: { zh: "有条件共享", en: "shared on conditions" } }, "en"); // { label: "shared on conditions" }
 */
export function localise<T>(value: T, language: Language): Localised<T> {
  return convert(value, language) as Localised<T>;
}

function convert(value: unknown, language: Language): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => convert(each, language));
  const keys = Object.keys(value);
  if (keys.length === 2 && keys.includes("zh") && keys.includes("en")) {
    const text = (value as Record<string, unknown>)[language];
    if (typeof text === "string") return text;
  }
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, convert(each, language)]));
}
