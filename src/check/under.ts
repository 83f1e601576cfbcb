import { diagnostic } from "../diagnostic/diagnostic.js";
import { formatCitation, parseCitation } from "../regulation/citation.js";
import { isSameClause } from "../regulation/compare-citations.js";
import type { Lint } from "./linted.js";

/** Items of a list that stand under the lead of another list: whose measures would not be theirs. */
export const strayItems: Lint = ({ regulation }) => {
  const { items } = regulation.liability;
  return items.flatMap(({ legalSource, under }, index) => {
    if (under === undefined) return [];
    const around = enclosing(legalSource);
    if (around.length === 0 || around.some((clause) => isSameClause(clause, under))) return [];
    const meant = items.find((each) => around.some((clause) => isSameClause(clause, each.legalSource)));
    const lead = meant?.legalSource ?? null;
    return [
      diagnostic(
        "liability.not-under",
        ["items", index, "under"],
        { clause: legalSource, under },
        {
          file: "liability.json",
          hint: lead === null ? null : { zh: `是否想写“${lead}”？`, en: `did you mean "${lead}"?` },
        },
      ),
    ];
  });
};

/** The clauses that an item stands in, from the nearest; none for what is no item: it may borrow from another. */
function enclosing(clause: string): readonly string[] {
  const citation = parseCitation(clause);
  const last = citation?.at(-1)?.level;
  if (citation === null || (last !== "item" && last !== "subitem")) return [];
  return citation.slice(1).map((_, index) => formatCitation(citation.slice(0, citation.length - 1 - index)));
}
