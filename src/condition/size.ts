import type { Steps } from "../diagnostic/diagnostic.js";
import { dangerousNames } from "./path.js";

/** How deep a condition may nest, counted in levels of JSON (a group takes two). */
export const maxDepth = 64;

/** How many values one condition may hold, and how many leaves it may stand for once references are put in. */
export const maxSize = 10_000;

/** What makes a value unfit to be looked at further, and where. */
export interface Excess {
  readonly kind: "too-deep" | "too-large" | "dangerous-name";
  readonly steps: Steps;
}

/**
 * Looks through any value without recursion, before anything recursive does: data may nest deeper than the
 * stack, and a parsed `__proto__` is an own key like any other.
 */
export function excessOf(value: unknown): Excess[] {
  const found: Excess[] = [];
  const pending: { value: unknown; steps: Steps }[] = [{ value, steps: [] }];
  for (let size = 0; pending.length > 0; size += 1) {
    const next = pending.pop() as { value: unknown; steps: Steps };
    if (size >= maxSize) return [...found, { kind: "too-large", steps: [] }];
    if (typeof next.value !== "object" || next.value === null) continue;
    if (next.steps.length >= maxDepth) return [...found, { kind: "too-deep", steps: next.steps }];
    for (const key of Object.keys(next.value)) {
      const steps = [...next.steps, Array.isArray(next.value) ? Number(key) : key];
      if (dangerousNames.has(key)) found.push({ kind: "dangerous-name", steps });
      else pending.push({ value: (next.value as Record<string, unknown>)[key], steps });
    }
  }
  return found;
}
