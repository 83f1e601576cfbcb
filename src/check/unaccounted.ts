import { type Diagnostic, diagnostic, type Steps } from "../diagnostic/diagnostic.js";
import { parseCitation } from "../regulation/citation.js";
import { accountFor, clauseOf, outlineOf } from "../regulation/clauses.js";
import type { Regulation } from "../regulation/regulation.js";

/** Clauses, and parts of clauses, that no rule cites and no reason excuses. */
export function unaccounted(regulation: Regulation): Diagnostic[] {
  const steps = stepsByClause(regulation);
  return accountFor(regulation).flatMap(({ clause, disposition, parts }) => {
    if (disposition !== "unaccounted") return [];
    const at = steps.get(clause) ?? ["outline"];
    if (parts.length === 0) return [fault(at, clause)];
    return parts.flatMap((each, index) =>
      each.disposition === "unaccounted" ? [fault([...at, "parts", index], `${clause}（${each.part}）`)] : [],
    );
  });
}

function fault(steps: Steps, clause: string): Diagnostic {
  return diagnostic("pack.unaccounted", steps, { clause }, { file: "regulation.json" });
}

function stepsByClause({ outline }: Regulation): ReadonlyMap<string, Steps> {
  const known = outlineOf(outline);
  const steps = new Map<string, Steps>();
  for (const [index, entry] of outline.entries()) {
    const citation = parseCitation(typeof entry === "string" ? entry : entry.clause);
    const clause = citation === null ? null : clauseOf(citation, known);
    if (clause !== null) steps.set(clause, ["outline", index]);
  }
  return steps;
}
