import type { Assessment, Finding } from "../../assess/assessment.js";
import type { CompiledRegulation } from "../../assess/rulebook.js";
import type { Case, CaseEvent } from "../../case/case.js";
import { deedOf } from "../../regulation/events-of.js";
import type { Rule } from "../../regulation/regulation.js";
import type { ScenarioResult } from "../suite.js";
import { later, withEvent, withoutEvent, withSecond } from "./nudge.js";
import { statedRows } from "./stated-rows.js";
import { statement } from "./statement.js";
import { noticed, whatIf } from "./what-if.js";

type Change = (theCase: Case, event: CaseEvent) => Case;

/** The two sides of a prohibition that ends or begins somewhere, each with the step that leads to the other. */
interface Edge {
  readonly forbidden: { readonly key: readonly (string | number)[]; readonly back: Change };
  readonly allowed: { readonly key: readonly (string | number)[]; readonly on: Change };
}

const tooSoon: Edge = {
  forbidden: {
    key: ["last-day", 0],
    back: (theCase, { id }) => withEvent(theCase, id, (each) => later(each, 1)),
  },
  allowed: {
    key: ["period-over", 0],
    on: (theCase, { id }) => withEvent(theCase, id, (each) => later(each, -1)),
  },
};

const tooOften: Edge = {
  forbidden: { key: ["times-exceeded"], back: (theCase, { id }) => withoutEvent(theCase, id) },
  allowed: { key: ["times-met"], on: (theCase, { id }) => withSecond(theCase, id) },
};

/**
 * Where a scenario stands on the edge of a prohibition: its finding is stated, and would be gone had the act
 * come a day later or once less; or no finding is stated, and one would be there a day earlier or once more.
 */
export function prohibitionStatements(
  result: ScenarioResult,
  regulation: CompiledRegulation,
): readonly string[] {
  return regulation.source.rules.flatMap((rule) => {
    const edge = edgeOf(rule);
    if (edge === null) return [];
    const types = new Set(deedOf(rule)?.members.map(({ event }) => event));
    const acts = result.scenario.case.events.filter(({ type }) => types.has(type));
    return acts.length === 0 ? [] : edgeStatements(result, regulation, rule.id, edge, acts);
  });
}

function edgeOf({ mustNot }: Rule): Edge | null {
  if (mustNot === undefined || !("do" in mustNot)) return null;
  return "within" in mustNot ? tooSoon : tooOften;
}

function edgeStatements(
  result: ScenarioResult,
  regulation: CompiledRegulation,
  rule: string,
  { forbidden, allowed }: Edge,
  acts: readonly CaseEvent[],
): readonly string[] {
  const theCase = result.scenario.case;
  const before = findingsOf(result.assessment, regulation, rule);
  const isStated = statedRows("findings", result).some(
    ({ stated, found }) => stated.rule !== undefined && before.includes(found),
  );
  const gone = () =>
    acts.some((act) => {
      const after = findingsOf(whatIf(result, { case: forbidden.back(theCase, act) }), regulation, rule);
      return after.length < before.length;
    });
  const arises = () =>
    acts.some((act) => {
      const otherwise = whatIf(result, { case: allowed.on(theCase, act) });
      const after = findingsOf(otherwise, regulation, rule);
      const unexpected = noticed(result, otherwise).some(
        (each) => each.rule === rule && each.kind === "unexpected",
      );
      return after.length > before.length && unexpected;
    });
  return [
    ...(isStated && gone() ? [statement("boundary", rule, ...forbidden.key)] : []),
    ...(before.length === 0 && arises() ? [statement("boundary", rule, ...allowed.key)] : []),
  ];
}

function findingsOf(
  { findings }: Assessment,
  { source }: CompiledRegulation,
  rule: string,
): readonly Finding[] {
  return findings.filter(
    (each) => each.regulation === source.id && each.rule === rule && each.kind !== "undecided",
  );
}
