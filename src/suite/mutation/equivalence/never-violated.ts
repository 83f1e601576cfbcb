import type { Regulation } from "../../../regulation/regulation.js";

/**
 * The rules, categories and proofs whose breach is never a violation, so that no liability can follow: what is
 * hedged, what has no term of the law's own, what only a reading requires, a class without criteria.
 */
export function neverViolated({ rules, categories }: Regulation): ReadonlySet<string> {
  return new Set([
    ...rules
      .filter((rule) => rule.force === "hedged" || hasNoTerm(rule) || onlyByReading(rule))
      .map(({ id }) => id),
    ...categories.filter((each) => each.mismatch === "warning" || !hasCriteria(each)).map(({ id }) => id),
  ]);
}

type Rule = Regulation["rules"][number];
type Category = Regulation["categories"][number];

/** 及时, or no term at all: a number for it is the host's own, and breaks no law. */
export function hasNoTerm({ must }: Rule): boolean {
  if (must === undefined || !("within" in must)) return false;
  return must.within === "unstated" || (typeof must.within === "object" && "open" in must.within);
}

/** Breaking what only a reading requires is a warning; a power that requires nothing cannot be broken. */
function onlyByReading({ may }: Rule): boolean {
  if (may === undefined || ("atMost" in may && may.atMost !== undefined)) return false;
  return (may.requires ?? []).every(({ reading }) => reading !== undefined);
}

/** Without criteria of the text's own there is nothing that a declared class could contradict. */
export function hasCriteria({ criteria }: Category): boolean {
  return (criteria ?? []).some((each) => "when" in each);
}
