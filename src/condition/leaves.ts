import type { Steps } from "../diagnostic/diagnostic.js";
import type { Condition, Leaf } from "./condition.js";
import { conditionsIn } from "./forms.js";

/** A leaf and where it stands. */
export interface PlacedLeaf {
  readonly leaf: Leaf;
  /** From the root of the condition it is written in. */
  readonly steps: Steps;
  /** The named condition it is written in; null for the condition itself. */
  readonly within: string | null;
}

/**
 * Every leaf of a condition, as written; with `references`, also those of the named conditions it leads to,
 * each named condition once.
 */
export function leavesOf(
  condition: Condition,
  references: Readonly<Record<string, Condition>> = {},
): PlacedLeaf[] {
  const leaves: PlacedLeaf[] = [];
  const pending: { within: string | null; condition: Condition }[] = [{ within: null, condition }];
  const seen = new Set<string>();
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    for (const { value, steps } of conditionsIn(next.condition)) {
      if (Object.hasOwn(value, "fact")) {
        leaves.push({ leaf: value as unknown as Leaf, steps, within: next.within });
      }
      const name = value.condition;
      if (typeof name !== "string" || seen.has(name) || !Object.hasOwn(references, name)) continue;
      seen.add(name);
      pending.push({ within: name, condition: references[name] as Condition });
    }
  }
  return leaves;
}
