import type { Steps } from "../diagnostic/diagnostic.js";

/** The keys that say which form a condition has; an object has exactly one of them. */
const formKeys = ["all", "any", "not", "condition", "fact"] as const;

/** One thing found in an unchecked condition: a group, a negation, a reference, a leaf, or none of these. */
export interface Visited {
  readonly value: Readonly<Record<string, unknown>>;
  readonly steps: Steps;
}

/**
 * Every object that stands where a condition should, in order, whatever else is wrong with it. The value must
 * not nest deeper than `maxDepth`.
 */
export function conditionsIn(value: unknown, steps: Steps = []): Visited[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const object = value as Readonly<Record<string, unknown>>;
  const own = (key: string) => (Object.hasOwn(object, key) ? object[key] : undefined);
  const members = (["all", "any"] as const).flatMap((key) => {
    const list = own(key);
    if (!Array.isArray(list)) return [];
    return list.flatMap((member, index) => conditionsIn(member, [...steps, key, index]));
  });
  return [{ value: object, steps }, ...members, ...conditionsIn(own("not"), [...steps, "not"])];
}

/** The objects that have the keys of several forms: json-rules-engine would silently prefer one. */
export function mixedForms(value: unknown): { readonly steps: Steps; readonly keys: readonly string[] }[] {
  return conditionsIn(value)
    .map((each) => ({ steps: each.steps, keys: formKeys.filter((key) => Object.hasOwn(each.value, key)) }))
    .filter((each) => each.keys.length > 1);
}
