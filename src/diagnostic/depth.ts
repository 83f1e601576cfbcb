import type { Steps } from "./diagnostic.js";

/**
 * The first place found at which a value nests deeper than so many levels, or null. It is looked for without
 * recursion, before anything recursive looks at the value: JSON may nest deeper than the stack.
 */
export function tooDeepAt(value: unknown, levels: number): Steps | null {
  const pending: { value: unknown; steps: Steps }[] = [{ value, steps: [] }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next.value !== "object" || next.value === null) continue;
    if (next.steps.length >= levels) return next.steps;
    for (const [key, inner] of Object.entries(next.value)) {
      pending.push({ value: inner, steps: [...next.steps, Array.isArray(next.value) ? Number(key) : key] });
    }
  }
  return null;
}
