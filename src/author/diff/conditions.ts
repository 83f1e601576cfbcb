import { type Condition, isLeaf } from "../../condition/condition.js";
import type { ChangeDetail } from "../../regulation/pack-change.js";
import { canonical, isSame } from "./same.js";

/**
 * The comparisons in which two conditions differ: added, removed, or about the same value but asking something
 * else. A group that turns from `all` to `any` is told whole.
 */
export function changedCondition(
  where: string,
  before: Condition | null | undefined,
  after: Condition | null | undefined,
): ChangeDetail[] {
  return compared(before ?? null, after ?? null).map((each) => ({ kind: "condition", where, ...each }));
}

interface Pair {
  readonly before: Condition | null;
  readonly after: Condition | null;
}

function compared(before: Condition | null, after: Condition | null): Pair[] {
  if (isSame(before, after)) return [];
  if (before === null || after === null) return [{ before, after }];
  const kind = groupOf(before) ?? groupOf(after);
  // A single leaf is short for a group of one.
  if (kind !== null && (groupOf(before) ?? kind) === (groupOf(after) ?? kind)) {
    return comparedMembers(membersOf(before, kind), membersOf(after, kind));
  }
  if ("not" in before && "not" in after) return compared(before.not, after.not);
  return [{ before, after }];
}

function groupOf(condition: Condition): "all" | "any" | null {
  return "all" in condition ? "all" : "any" in condition ? "any" : null;
}

function membersOf(condition: Condition, kind: "all" | "any"): readonly Condition[] {
  if (kind === "all" && "all" in condition) return condition.all;
  return kind === "any" && "any" in condition ? condition.any : [condition];
}

function comparedMembers(before: readonly Condition[], after: readonly Condition[]): Pair[] {
  const gone = before.filter((each) => !after.some((other) => isSame(each, other)));
  const come = after.filter((each) => !before.some((other) => isSame(each, other)));
  const pairs: Pair[] = [];
  for (const was of gone) {
    const at = come.findIndex((is) => about(is) === about(was));
    const is = at === -1 ? null : (come.splice(at, 1)[0] ?? null);
    pairs.push(...(is === null ? [{ before: was, after: null }] : compared(was, is)));
  }
  return [...pairs, ...come.map((is) => ({ before: null, after: is }))];
}

/** Leaves about the same value belong together, and so do groups of a kind. */
function about(condition: Condition): string {
  if (!isLeaf(condition)) return Object.keys(condition)[0] ?? "";
  const { fact, path, params } = condition;
  return canonical([fact, path ?? null, params ?? null]);
}
