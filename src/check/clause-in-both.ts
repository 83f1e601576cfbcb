import { diagnostic } from "../diagnostic/diagnostic.js";
import { parseCitation } from "../regulation/citation.js";
import { accountFor, clauseOf, outlineOf } from "../regulation/clauses.js";
import type { Lint } from "./linted.js";

/** Clauses, or parts, that are said to have no rule and are yet cited by one. */
export const clausesInBoth: Lint = ({ regulation }) => {
  const outline = outlineOf(regulation.outline);
  const rows = new Map(accountFor(regulation).map((row) => [row.clause, row]));
  return regulation.nonOperative.flatMap(({ clause, part }, index) => {
    const citation = parseCitation(clause);
    const row = citation === null ? undefined : rows.get(clauseOf(citation, outline) ?? "");
    const found = part === undefined ? row : row?.parts.find((each) => each.part === part);
    if (found === undefined || found.rules.length === 0) return [];
    const open = part === undefined ? (row?.parts ?? []).filter(({ rules }) => rules.length === 0) : [];
    const hint = open.length > 0 ? partHint(open.map((each) => each.part)) : plainHint;
    const details = {
      clause: part === undefined ? clause : `${clause}（${part}）`,
      rules: found.rules.slice(0, 5).join(", "),
    };
    return [
      diagnostic("pack.clause-in-both", ["nonOperative", index], details, { file: "regulation.json", hint }),
    ];
  });
};

function partHint(parts: readonly string[]) {
  const named = parts.map((part) => `“${part}”`).join("、");
  return {
    zh: `只把没有规则的部分列入 nonOperative：${named}`,
    en: `list under nonOperative only the parts that have no rule: ${parts.map((part) => `"${part}"`).join(", ")}`,
  };
}

const plainHint = {
  zh: "从 nonOperative 里去掉它，或者改正规则的 legalSource",
  en: "take it out of nonOperative, or mend the legalSource of the rules",
};
