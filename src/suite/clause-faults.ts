import { type Diagnostic, diagnostic, type Steps } from "../diagnostic/diagnostic.js";
import { parseCitation } from "../regulation/citation.js";
import { clauseHint, partHint } from "../regulation/clause-hints.js";
import { clauseOf } from "../regulation/clauses.js";
import type { Known } from "./known.js";
import type { JsonRecord } from "./record.js";

/** The fault of citing a clause that stands in no outline, or a part that its clause does not have. */
export function clauseFaults(clause: string, steps: Steps, row: JsonRecord, known: Known): Diagnostic[] {
  const citation = parseCitation(clause);
  if (citation === null) return [diagnostic("citation.unreadable", steps, { citation: clause })];
  const outlines = outlinesOf(row, known);
  const found = outlines.flatMap((outline) => {
    const name = clauseOf(citation, outline);
    return name === null ? [] : [outline.get(name) ?? []];
  });
  if (found.length === 0) {
    const hint = clauseHint(
      citation,
      outlines.flatMap((outline) => [...outline.keys()]),
    );
    return [diagnostic("citation.not-in-outline", steps, { citation: clause }, { hint })];
  }
  const { part } = row;
  const parts = found.flat();
  if (typeof part !== "string" || parts.includes(part)) return [];
  const hint = partHint(clause, part, parts);
  return [
    diagnostic(
      "citation.no-such-part",
      [...steps.slice(0, -1), "part"],
      { citation: clause, part },
      { hint },
    ),
  ];
}

function outlinesOf(row: JsonRecord, { regulations }: Known) {
  const own = typeof row.regulation === "string" ? regulations.get(row.regulation) : undefined;
  return (own === undefined ? [...regulations.values()] : [own]).map((each) => each.outline);
}
