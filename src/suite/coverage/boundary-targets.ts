import { limitsOf } from "../../regulation/limits.js";
import type { Regulation, Rule } from "../../regulation/regulation.js";
import { statement } from "./statement.js";
import type { Measured, Side, Target, What } from "./target.js";

/**
 * Both sides of every limit, ceiling and number of times. Of several limits of which the least or the greatest
 * counts each has its own; an open term and a duty without a time have none.
 */
export function boundaryTargets({ rules }: Regulation): readonly Target[] {
  return rules.flatMap((rule) =>
    sidesOf(rule).map(({ what, key }) => ({
      rule: rule.id,
      legalSource: rule.legalSource,
      part: rule.part ?? null,
      what,
      coveredBy: [statement("boundary", rule.id, ...key)],
    })),
  );
}

interface Boundary {
  readonly what: What;
  readonly key: readonly (string | number)[];
}

function sidesOf(rule: Rule): readonly Boundary[] {
  const { mustNot, may } = rule;
  if (mustNot !== undefined && "moreThan" in mustNot) return timesSides(mustNot.moreThan);
  if (may !== undefined && !("extend" in may)) return [];
  return membersOf(rule).flatMap((limit, index) =>
    sides(rule).map(
      (side): Boundary => ({
        what: { dimension: "boundary", side, limit },
        key: [side, index],
      }),
    ),
  );
}

/** No time of doing it is none of the law's: then there is only one too often. */
function timesSides(times: number): readonly Boundary[] {
  const sides = times === 0 ? (["times-exceeded"] as const) : (["times-met", "times-exceeded"] as const);
  return sides.map((side) => ({ what: { dimension: "boundary", side, times }, key: [side] }));
}

function sides({ mustNot, may }: Rule): readonly Side[] {
  if (may !== undefined) return ["ceiling-met", "ceiling-exceeded"];
  return mustNot === undefined ? ["due-day", "day-after"] : ["last-day", "period-over"];
}

/**
 * The limits of one rule, once each though several clauses give them. A period before which something must not
 * be done has one end, however many limits it is the least or the greatest of.
 */
function membersOf(rule: Rule): readonly Measured[] {
  const one: Rule = { ...rule, alsoFrom: undefined };
  const members = limitsOf({ rules: [one] })
    .filter(({ open, unstated }) => open === undefined && unstated !== true)
    .map(({ rule: _, legalSource: __, part: ___, ...measured }) => measured);
  return rule.mustNot === undefined ? members : members.slice(0, 1);
}
