import { type Condition, isLeaf } from "../../condition/condition.js";
import type { Steps } from "../../diagnostic/diagnostic.js";
import type { JsonRecord } from "../record.js";
import { dropped, replaced, within } from "./changes.js";
import { leafChanges } from "./leaf-changes.js";
import type { Change } from "./mutant.js";
import type { Words } from "./words-at.js";

/**
 * The changes of a condition: a member of a group dropped, all for any, a negation removed, and what can change
 * in its comparisons. A condition that is referred to by name is changed where it is written.
 */
export function conditionChanges(condition: Condition, words: Words): Change[] {
  if (isLeaf(condition)) return leafChanges(condition, words);
  if ("all" in condition) return groupChanges(condition, "all", condition.all, words);
  if ("any" in condition) return groupChanges(condition, "any", condition.any, words);
  if ("not" in condition) {
    return [
      { ...replaced("negation-removed", [], "without-not", condition, condition.not) },
      ...within(["not"], conditionChanges(condition.not, words)),
    ];
  }
  return [];
}

/** A condition that a piece may do without: removed as a whole, or changed. */
export function removable(at: Steps, condition: Condition | undefined, words: Words): Change[] {
  if (condition === undefined) return [];
  return [dropped("condition-removed", at, condition), ...within(at, conditionChanges(condition, words))];
}

function groupChanges(
  condition: Condition,
  form: "all" | "any",
  members: readonly Condition[],
  words: Words,
): Change[] {
  const { [form]: _, ...labels } = condition as unknown as JsonRecord;
  const other = form === "all" ? "any" : "all";
  const several = members.length > 1;
  return [
    ...(several ? [replaced("group-flipped", [], other, condition, { ...labels, [other]: members })] : []),
    ...members.flatMap((member, index) => [
      ...(several ? [dropped("member-dropped", [form, index], member)] : []),
      ...within([form, index], conditionChanges(member, words)),
    ]),
  ];
}
