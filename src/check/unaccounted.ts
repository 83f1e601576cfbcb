import { type Diagnostic, diagnostic, type Steps } from "../diagnostic/diagnostic.js";
import type { Text } from "../diagnostic/text.js";
import { parseCitation } from "../regulation/citation.js";
import { accountFor, citersOfWhole, clauseOf, outlineOf } from "../regulation/clauses.js";
import type { Regulation } from "../regulation/regulation.js";

/** Clauses, and parts of clauses, that no rule cites and no reason excuses. */
export function unaccounted(regulation: Regulation): Diagnostic[] {
  const steps = stepsByClause(regulation);
  const citers = citersOfWhole(regulation);
  return accountFor(regulation).flatMap(({ clause, disposition, parts }) => {
    if (disposition !== "unaccounted") return [];
    const at = steps.get(clause) ?? ["outline"];
    if (parts.length === 0) return [fault(at, clause)];
    const hint = partHint(clause, [...(citers.get(clause) ?? [])], parts);
    return parts.flatMap((each, index) =>
      each.disposition === "unaccounted"
        ? [fault([...at, "parts", index], `${clause}（${each.part}）`, hint)]
        : [],
    );
  });
}

function fault(steps: Steps, clause: string, hint: Text | null = null): Diagnostic {
  return diagnostic("pack.unaccounted", steps, { clause }, { file: "regulation.json", hint });
}

/** Who cites the clause without saying which part is meant has most likely forgotten to. */
function partHint(
  clause: string,
  citers: readonly string[],
  parts: readonly { readonly part: string }[],
): Text | null {
  if (citers.length === 0) return null;
  const names = parts.map(({ part }) => part);
  const few = citers.slice(0, mostNamed);
  return {
    zh: `${few.map((id) => `“${id}”`).join("、")}引用${clause}，没有写 part（${names.join("、")}）`,
    en: `${few.map((id) => `"${id}"`).join(", ")} cites ${clause} without a "part" (${names.join(", ")})`,
  };
}

const mostNamed = 5;

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
