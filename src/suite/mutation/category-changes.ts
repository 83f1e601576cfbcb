import type { Category } from "../../regulation/regulation.js";
import { seesCaseOnly } from "../../regulation/scope-types.js";
import type { Vocabulary } from "../../vocabulary/vocabulary.js";
import { bearerChanges } from "./bearer-changes.js";
import { anotherOf, dropped, membersDropped, replaced, within } from "./changes.js";
import { conditionChanges } from "./condition-changes.js";
import type { Change } from "./mutant.js";
import type { Words } from "./words-at.js";

/** The changes of a category: its criteria and their order, its classes, its proofs, what a mismatch is. */
export function categoryChanges(
  category: Category,
  vocabulary: Vocabulary,
  roles: readonly string[],
): Change[] {
  const words: Words = { vocabulary, sight: seesCaseOnly };
  const classes = category.classes.map((each) => each.class);
  const mismatch = category.mismatch === "violation" ? "warning" : "violation";
  return [
    ...(typeof category.case === "object"
      ? membersDropped("kind-dropped", ["case", "any"], category.case.any)
      : []),
    ...criteriaChanges(category, classes, words),
    ...proofChanges(category, words),
    replaced("mismatch-changed", ["mismatch"], mismatch, category.mismatch, mismatch),
    ...within(["bearer"], bearerChanges(category.bearer, roles)),
  ];
}

function criteriaChanges({ criteria }: Category, classes: readonly string[], words: Words): Change[] {
  const all = criteria ?? [];
  return all.flatMap((criterion, index): Change[] => {
    const at = ["criteria", index];
    if ("otherwise" in criterion) {
      const others = [...classes, "declared"];
      const other = anotherOf(others, criterion.otherwise);
      return other === null
        ? []
        : [replaced("class-changed", [...at, "otherwise"], other, criterion.otherwise, other)];
    }
    const next = all[index + 1];
    const other = anotherOf(classes, criterion.class);
    return [
      ...(all.length > 1 ? [dropped("criterion-dropped", at, criterion)] : []),
      ...(other === null ? [] : [replaced("class-changed", [...at, "class"], other, criterion.class, other)]),
      ...(next === undefined || "otherwise" in next ? [] : [swapped(index, criterion, next)]),
      ...within([...at, "when"], conditionChanges(criterion.when, words)),
    ];
  });
}

function swapped(index: number, first: unknown, second: unknown): Change {
  return {
    ...replaced("criteria-swapped", ["criteria", index], "after-next", [first, second], [second, first]),
    edits: [
      { steps: ["criteria", index], value: second },
      { steps: ["criteria", index + 1], value: first },
    ],
  };
}

function proofChanges({ proof }: Category, words: Words): Change[] {
  return (proof ?? []).flatMap((each, index) => [
    { ...dropped("proof-dropped", ["proof", index], each), at: ["proof", each.id] },
    ...within(["proof", index, "be"], conditionChanges(each.be, words)),
  ]);
}
