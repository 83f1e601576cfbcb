import { accountFor, outlineOf } from "../../regulation/clauses.js";
import type { Regulation } from "../../regulation/regulation.js";
import { citing } from "./citing.js";
import { placeOf } from "./place.js";
import type { Target } from "./target.js";

/**
 * Every encoded clause, part by part. One that nothing can speak of (the open end of a list of liability that
 * names no rule) has no statement that covers it.
 */
export function clauseTargets(regulation: Regulation): readonly Target[] {
  const outline = outlineOf(regulation.outline);
  const statements = citing(regulation, outline);
  const target = (legalSource: string, part: string | null): Target => ({
    rule: null,
    legalSource,
    part,
    what: { dimension: "clause" },
    coveredBy: statements.get(placeOf(legalSource, part, outline)) ?? [],
  });
  return accountFor(regulation).flatMap(({ clause, parts, disposition }) => {
    if (parts.length === 0) return disposition === "encoded" ? [target(clause, null)] : [];
    return parts.flatMap((each) => (each.disposition === "encoded" ? [target(clause, each.part)] : []));
  });
}
