import { formatCitation, parseCitation } from "../../regulation/citation.js";
import { clauseOf, type Outline } from "../../regulation/clauses.js";

/** A clause of an outline and the part of it, however the clause is written, as one key. */
export function placeOf(legalSource: string, part: string | null | undefined, outline: Outline): string {
  const citation = parseCitation(legalSource);
  const clause = citation === null ? legalSource : (clauseOf(citation, outline) ?? formatCitation(citation));
  return part === null || part === undefined ? clause : `${clause}/${part}`;
}
