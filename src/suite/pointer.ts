import type { Steps } from "../diagnostic/diagnostic.js";

/** The steps of a JSON pointer (RFC 6901), or null for a text that is none. */
export function parsePointer(pointer: string): readonly string[] | null {
  if (pointer === "") return [];
  if (!pointer.startsWith("/") || /~(?![01])/.test(pointer)) return null;
  return pointer
    .slice(1)
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Is there something at the end of the steps? */
export function hasAt(value: unknown, steps: Steps): boolean {
  let current = value;
  for (const step of steps) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, step)) return false;
    current = (current as Readonly<Record<string | number, unknown>>)[step];
  }
  return true;
}

/** Do the first steps lead to where the others go on from? */
export function leadsTo(first: Steps, steps: Steps): boolean {
  return first.length <= steps.length && first.every((step, index) => String(step) === String(steps[index]));
}
