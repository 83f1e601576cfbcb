import {
  type Condition,
  isFactReference,
  isLeaf,
  type Leaf,
  type Params,
} from "../../../condition/condition.js";
import { parsePath } from "../../../condition/path.js";
import type { Steps } from "../../../diagnostic/diagnostic.js";

/** One thing that conditions look at, and the comparisons made with it. */
export interface Variable {
  readonly fact: string;
  readonly params: Params | undefined;
  readonly steps: Steps;
  readonly leaves: readonly Leaf[];
}

/** What conditions look at, named conditions put in; null where one compares a fact with a fact. */
export function variablesOf(
  conditions: readonly Condition[],
  references: Readonly<Record<string, Condition>>,
): readonly Variable[] | null {
  const found = new Map<string, Omit<Variable, "leaves"> & { readonly leaves: Leaf[] }>();
  const leaves = conditions.flatMap((each) => leavesIn(each, references));
  for (const leaf of leaves) {
    if (isFactReference(leaf.value)) return null;
    const { fact, params, path = "$" } = leaf;
    const steps = parsePath(path) ?? [];
    const key = JSON.stringify([fact, params ?? null, steps]);
    const known = found.get(key) ?? { fact, params, steps, leaves: [] };
    known.leaves.push(leaf);
    found.set(key, known);
  }
  const all = [...found.values()];
  // What lies in something that is itself compared cannot be tried apart from it.
  return all.some((one) => all.some((other) => liesIn(one, other))) ? null : all;
}

function leavesIn(condition: Condition, references: Readonly<Record<string, Condition>>): readonly Leaf[] {
  if (isLeaf(condition)) return [condition];
  if ("all" in condition) return condition.all.flatMap((each) => leavesIn(each, references));
  if ("any" in condition) return condition.any.flatMap((each) => leavesIn(each, references));
  if ("not" in condition) return leavesIn(condition.not, references);
  return leavesIn(references[condition.condition]!, references);
}

type Place = Omit<Variable, "leaves">;

function liesIn(inner: Place, outer: Place): boolean {
  return (
    inner.fact === outer.fact &&
    JSON.stringify(inner.params) === JSON.stringify(outer.params) &&
    inner.steps.length > outer.steps.length &&
    outer.steps.every((step, index) => step === inner.steps[index])
  );
}
