import type { Outline } from "../../regulation/clauses.js";
import type { LiabilityItem, Regulation } from "../../regulation/regulation.js";
import { placeOf } from "./place.js";
import { statement } from "./statement.js";

/** For each clause and part that something of a regulation cites: the statements that speak of it. */
export function citing(regulation: Regulation, outline: Outline): ReadonlyMap<string, readonly string[]> {
  const byPlace = new Map<string, string[]>();
  const cite = (legalSource: string, part: string | undefined, by: readonly string[]) => {
    const place = placeOf(legalSource, part, outline);
    byPlace.set(place, [...(byPlace.get(place) ?? []), ...by]);
  };
  for (const { id, legalSource, part, alsoFrom = [] } of regulation.rules) {
    cite(legalSource, part, [statement("rule", id)]);
    for (const also of alsoFrom) {
      const { legalSource: source, part: of } = typeof also === "string" ? named(also) : also;
      cite(source, of, [statement("rule", id)]);
    }
  }
  for (const { classes, criteria, proof } of regulation.categories) {
    const resting = (criteria ?? []).flatMap((each) => ("legalSource" in each ? [each] : []));
    for (const { legalSource, part } of [...classes, ...resting, ...(proof ?? [])]) {
      cite(legalSource, part, [statement("clause", placeOf(legalSource, part, outline))]);
    }
  }
  for (const item of regulation.liability.items) {
    cite(item.legalSource, item.part, liabilityStatements(item, regulation, outline));
  }
  for (const [index, { legalSource, part }] of regulation.scope.entries()) {
    if (legalSource !== undefined) cite(legalSource, part, [statement("scope", index)]);
  }
  return byPlace;
}

function named(legalSource: string): { readonly legalSource: string; readonly part?: string } {
  return { legalSource };
}

/**
 * An item speaks where a finding brings it, a lead where an item under it does. Where none of what it answers
 * can be a violation (a draft, duties in principle only, terms that the text leaves open) no liability follows:
 * there a finding of what it answers speaks of it; and nothing does of duties without a time, which cannot be
 * late.
 */
function liabilityStatements(item: LiabilityItem, regulation: Regulation, outline: Outline): string[] {
  const place = placeOf(item.legalSource, item.part, outline);
  const { items } = regulation.liability;
  const under = items.filter(
    (each) => each !== item && each.under !== undefined && placeOf(each.under, undefined, outline) === place,
  );
  return [item, ...under].flatMap((each) => {
    const worst = each.of.map((id) => worstOf(id, regulation));
    if (regulation.status !== "draft" && worst.includes("violation"))
      return [statement("liability", placeOf(each.legalSource, each.part, outline))];
    return each.of.filter((_, index) => worst[index] !== null).map((id) => statement("finding", id));
  });
}

/** The gravest finding that there can be of a rule, category or proof; null: none. */
function worstOf(id: string, { rules, categories }: Regulation): "violation" | "warning" | null {
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) {
    const mismatch = categories.find((each) => each.id === id)?.mismatch;
    return mismatch ?? "violation";
  }
  const { must, force } = rule;
  const within = must !== undefined && "within" in must ? must.within : null;
  if (within === "unstated") return null;
  const open = within !== null && "open" in within;
  return force === "hedged" || open ? "warning" : "violation";
}
