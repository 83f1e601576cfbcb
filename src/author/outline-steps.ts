import type { Steps } from "../diagnostic/diagnostic.js";
import { normaliseCitation } from "../regulation/citation.js";
import type { Regulation } from "../regulation/regulation.js";

/** Where each clause stands in the outline of `regulation.json`, by normal citation. */
export function outlineSteps(entries: Regulation["outline"]): ReadonlyMap<string, Steps> {
  return new Map(
    entries.flatMap((entry, index) => {
      const clause = normaliseCitation(typeof entry === "string" ? entry : entry.clause);
      return clause === null ? [] : [[clause, ["outline", index]] as const];
    }),
  );
}

/** A sentence that leads into a list has no entry of its own: its first item stands for it. */
export function placeOf(clause: string, at: ReadonlyMap<string, Steps>): Steps | undefined {
  return at.get(clause) ?? [...at].find(([each]) => each.startsWith(`${clause}第`))?.[1];
}
