import { conditionsIn } from "./forms.js";
import { excessOf, maxSize } from "./size.js";

/** Named conditions, not yet known to be sound. */
export type References = Readonly<Record<string, unknown>>;

/** How many named conditions may stand for one another in a row. */
export const maxReferences = 64;

/** The names on the way from a condition back to itself, or null if it never comes back. */
export function cycleThrough(name: string, references: References): readonly string[] | null {
  const cameFrom = new Map<string, string>();
  const pending = [name];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    for (const next of namesIn(at, references)) {
      if (next === name) return [...wayTo(at, cameFrom), name];
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      pending.push(next);
    }
  }
  return null;
}

function wayTo(name: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way = [name];
  for (let at = cameFrom.get(name); at !== undefined; at = cameFrom.get(at)) way.unshift(at);
  return way;
}

/**
 * What a condition grows to when its references are put in: three short names, each standing twice for the
 * next, are eight leaves, and thirty are a thousand million. Cycles are left out; they are another fault.
 */
export function growthOf(condition: unknown, references: References): "too-deep" | "too-large" | null {
  const known = new Map<string, Growth>();
  const open = new Set<string>();
  const grow = (value: unknown): Growth => {
    let leaves = 0;
    let height = 0;
    for (const { value: each } of conditionsIn(value)) {
      const name = each.condition;
      if (Object.hasOwn(each, "fact")) leaves += 1;
      if (typeof name !== "string" || open.has(name) || !Object.hasOwn(references, name)) continue;
      const inner = known.get(name) ?? growNamed(name);
      leaves = Math.min(leaves + inner.leaves, maxSize + 1);
      height = Math.max(height, inner.height + 1);
    }
    return { leaves, height };
  };
  const growNamed = (name: string): Growth => {
    if (open.size >= maxReferences) return { leaves: 0, height: Number.POSITIVE_INFINITY };
    open.add(name);
    const growth = excessOf(references[name]).length > 0 ? { leaves: 0, height: 0 } : grow(references[name]);
    open.delete(name);
    known.set(name, growth);
    return growth;
  };
  const { leaves, height } = grow(condition);
  if (height > maxReferences) return "too-deep";
  return leaves > maxSize ? "too-large" : null;
}

interface Growth {
  readonly leaves: number;
  readonly height: number;
}

function namesIn(name: string, references: References): string[] {
  if (excessOf(references[name]).length > 0) return [];
  return conditionsIn(references[name])
    .map((each) => each.value.condition)
    .filter((each) => typeof each === "string");
}
