import type { Text } from "../diagnostic/text.js";
import { type LimitRow, limitsOf } from "./limits.js";
import { targetsOf } from "./references.js";
import type { Regulation, Rule } from "./regulation.js";

/** How a local duty stands to its superior counterpart. */
export type Standing = "same" | "stricter" | "weaker" | "different" | "local-silent" | "superior-silent";

/** A local rule beside the superior one on the same duty, with both clauses and both limits. */
export interface BesideRow {
  readonly standing: Standing;
  readonly local: BesideCell | null;
  readonly superior: BesideCell | null;
  /** What the local pack reads of the two: which governs, and from when. */
  readonly reading: Text | null;
}

export interface BesideCell {
  readonly rule: string;
  readonly summary: { readonly zh: string; readonly en: string };
  readonly legalSource: string;
  readonly limits: readonly LimitRow[];
}

/**
 * Sets a local text beside a superior one, rule by rule: first the counterparts that the local pack names,
 * then the superior rules on which it is silent. Limits are compared where both give one number in one unit; a
 * power's ceiling is compared like a limit (more room to extend is weaker).
 */
export function besideSuperior(local: Regulation, superior: Regulation): readonly BesideRow[] {
  const localLimits = limitsByRule(local);
  const superiorLimits = limitsByRule(superior);
  const answered = new Set<string>();
  const pairs = local.rules.flatMap((rule) =>
    (rule.counterpart ?? [])
      .filter(({ regulation }) => regulation === superior.id)
      .flatMap((named): BesideRow[] => {
        const above = superior.rules.find(({ id }) => id === named.rule);
        if (above === undefined) return [];
        answered.add(above.id);
        const cells = { local: cellOf(rule, localLimits), superior: cellOf(above, superiorLimits) };
        const standing = standingOf(rule, above, cells.local.limits, cells.superior.limits);
        return [{ standing, ...cells, reading: textOf(named.reading, local) }];
      }),
  );
  const paired = new Set(pairs.map((row) => row.local?.rule));
  // A local power to extend a duty that the superior text lets nobody extend gives more time than that text.
  const unmatched = local.rules
    .filter(({ id, may }) => !paired.has(id) && targetsOf(may).some((target) => paired.has(target)))
    .map(
      (rule): BesideRow => ({
        standing: "weaker",
        local: cellOf(rule, localLimits),
        superior: null,
        reading: null,
      }),
    );
  const silent = superior.rules
    .filter(({ id }) => !answered.has(id))
    .map(
      (rule): BesideRow => ({
        standing: "local-silent",
        local: null,
        superior: cellOf(rule, superiorLimits),
        reading: null,
      }),
    );
  return [...pairs, ...unmatched, ...besideProofs(local, superior), ...silent];
}

/** What a restricted class needs as its basis, here and there: whether two wordings weigh the same is for people. */
function besideProofs(local: Regulation, superior: Regulation): readonly BesideRow[] {
  const above = proofsOf(superior);
  return proofsOf(local).flatMap(({ axis, name, cell, be }): BesideRow[] => {
    const same = above.find((each) => each.axis === axis && each.name === name);
    if (same === undefined)
      return [{ standing: "superior-silent", local: cell, superior: null, reading: null }];
    const standing = JSON.stringify(be) === JSON.stringify(same.be) ? "same" : "different";
    return [{ standing, local: cell, superior: same.cell, reading: null }];
  });
}

function proofsOf({ categories }: Regulation) {
  return categories.flatMap(({ axis, classes, proof }) =>
    (proof ?? []).map(({ id, class: name, be, legalSource }) => {
      const label = classes.find((each) => each.class === name)?.label ?? { zh: name, en: name };
      const summary = { zh: `“${label.zh}”的依据`, en: `The basis of “${label.en}”` };
      return { axis, name, be, cell: { rule: id, summary, legalSource, limits: [] } };
    }),
  );
}

/** The words of a reading that is written here, or recorded under this id. */
function textOf(
  reading: NonNullable<Rule["counterpart"]>[number]["reading"],
  { readings }: Regulation,
): Text | null {
  if (reading === undefined || typeof reading !== "string") return reading ?? null;
  const recorded = readings.find(({ id }) => id === reading);
  return recorded === undefined ? null : { zh: recorded.zh, en: recorded.en };
}

function limitsByRule(regulation: Regulation): ReadonlyMap<string, readonly LimitRow[]> {
  const limits = new Map<string, LimitRow[]>();
  for (const row of limitsOf(regulation)) limits.set(row.rule, [...(limits.get(row.rule) ?? []), row]);
  return limits;
}

function cellOf(rule: Rule, limits: ReadonlyMap<string, readonly LimitRow[]>): BesideCell {
  const { id, summary, legalSource } = rule;
  return { rule: id, summary, legalSource, limits: limits.get(id) ?? [] };
}

function standingOf(
  local: Rule,
  superior: Rule,
  localLimits: readonly LimitRow[],
  superiorLimits: readonly LimitRow[],
): Standing {
  // Where no case is read by both, neither can be less than the other.
  if (!meet(local.case, superior.case)) return "different";
  if (local.force !== superior.force) return local.force === "hedged" ? "weaker" : "stricter";
  const [own, above] = [localLimits[0], superiorLimits[0]];
  if (own === undefined && above === undefined) return "same";
  // The same number of days from another event is not the same time.
  if (JSON.stringify(local.on) !== JSON.stringify(superior.on)) return "different";
  return byLimit(own ?? {}, above ?? {});
}

function meet(local: Rule["case"], superior: Rule["case"]): boolean {
  const [own, above] = [kindsOf(local), kindsOf(superior)];
  return own === null || above === null || own.some((kind) => above.includes(kind));
}

/** The kinds of case that a rule is read in; null: any. */
function kindsOf(kinds: Rule["case"]): readonly string[] | null {
  if (typeof kinds !== "string") return kinds.any;
  return kinds === "any" ? null : [kinds];
}

function byLimit(own: Partial<LimitRow>, above: Partial<LimitRow>): Standing {
  if (own.amount === undefined && above.amount !== undefined) return "weaker";
  if (own.amount !== undefined && above.amount === undefined) return "superior-silent";
  if (own.amount === undefined || above.amount === undefined) {
    return own.yearly === above.yearly && own.open === above.open ? "same" : "different";
  }
  if (own.unit !== above.unit || own.effect !== above.effect) return "different";
  if (own.amount === above.amount) return "same";
  // A longer time to act, and more room to extend, are weaker; a longer time to keep is stricter.
  const longer = own.amount > above.amount;
  return longer === (own.effect === "retain") ? "stricter" : "weaker";
}
