import type { ObligationRow } from "../../assess/assessment.js";
import type { CompiledRegulation, CompiledRule } from "../../assess/rulebook.js";
import type { Limit } from "../../regulation/regulation.js";
import type { ScenarioResult } from "../suite.js";
import { whatIf, withRegulation, withRule } from "./what-if.js";

/**
 * Which limits of a rule a row's due day comes from, by their place: the only one; or, of several of which the
 * least or the greatest counts, the one without which the due day would be another.
 */
export function countingMembers(
  row: ObligationRow,
  result: ScenarioResult,
  regulation: CompiledRegulation,
): readonly number[] {
  const must = regulation.source.rules.find(({ id }) => id === row.rule)?.must;
  const within = must !== undefined && "within" in must ? must.within : null;
  const members = within === null ? [] : membersOf(within);
  if (members.length < 2) return [0];
  return [...members.keys()].filter((index) => {
    const without = withRegulation(result.rulebook, regulation.source.id, (each) =>
      withRule(each, row.rule, (rule) => withoutMember(rule, index)),
    );
    const other = whatIf(result, { rulebook: without }).obligations.find(
      (each) => each.rule === row.rule && each.instance === row.instance,
    );
    return other?.due?.earliest !== row.due?.earliest;
  });
}

type Members = Extract<Limit, { least: unknown }>["least"];

function membersOf(limit: Limit): Members {
  if (typeof limit === "string") return [];
  if ("least" in limit) return limit.least;
  return "greatest" in limit ? limit.greatest : [];
}

function withoutMember(rule: CompiledRule, index: number): CompiledRule {
  const { demand } = rule;
  if (demand.kind !== "do" || typeof demand.within === "string") return rule;
  const without = (members: Members) => members.filter((_, at) => at !== index);
  const within: Limit =
    "least" in demand.within
      ? { least: without(demand.within.least) }
      : "greatest" in demand.within
        ? { greatest: without(demand.within.greatest) }
        : demand.within;
  return { ...rule, demand: { ...demand, within } };
}
