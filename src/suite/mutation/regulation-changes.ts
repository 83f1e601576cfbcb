import type { Regulation } from "../../regulation/regulation.js";
import { seesCaseOnly } from "../../regulation/scope-types.js";
import { dropped, replaced } from "./changes.js";
import { removable } from "./condition-changes.js";
import type { Change } from "./mutant.js";
import type { Words } from "./words-at.js";

type ScopeRow = Regulation["scope"][number];

/** The changes of one row of a regulation's scope. */
export function scopeChanges(
  scope: readonly ScopeRow[],
  index: number,
  words: Omit<Words, "sight">,
): Change[] {
  const row = scope[index]!;
  const other = row.scope === "yes" ? "by-analogy" : "yes";
  return [
    ...(scope.length > 1 ? [dropped("scope-changed", [], row)] : []),
    replaced("scope-changed", ["scope"], other, row.scope, other),
    ...removable(["when"], row.when, { ...words, sight: seesCaseOnly }),
  ];
}

/** The end days of a pause counted where they are not: of pauses with two ends, the only ones that have such days. */
export function pauseChanges({ counting, rules }: Regulation): Change[] {
  if (!rules.some(({ may }) => may !== undefined && "exclude" in may && may.to !== undefined)) return [];
  const other = counting.pauseEndDays === "excluded" ? "counted" : "excluded";
  return [replaced("pause-days", ["pauseEndDays"], other, counting.pauseEndDays, other)];
}
