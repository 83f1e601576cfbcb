import type { Rulebook } from "../../../src/assess/rulebook.js";
import { why } from "../../../src/assess/why/why.js";
import type { WhyInstance, WhyRule } from "../../../src/assess/why/why-rows.js";
import type { Case, CaseEvent } from "../../../src/case/case.js";
import { application } from "../../packs.js";

/** An event of a case; March 2019 has no holiday, Friday the 1st is the day on which most cases begin. */
export const on = (
  id: string,
  type: string,
  day: CaseEvent["on"],
  more: Partial<CaseEvent> = {},
): CaseEvent => ({ id, type, on: day, ...more });

export const leaf = (fact: string, path: string, operator: string, value: unknown) => ({
  fact,
  path,
  operator,
  value,
});

/** What is told of one rule in an application with these events. */
export function ruleTold(
  rulebook: Rulebook,
  rule: string,
  events: readonly CaseEvent[],
  asOf: string,
  more: Partial<Case> = {},
): WhyRule {
  const { rules } = why(rulebook, application(events, more), { asOf, rules: [rule] });
  if (rules.length !== 1) throw new Error(`${rules.length} rules ${rule}`);
  return rules[0]!;
}

/** What is told of its first instance. */
export function instanceTold(...asked: Parameters<typeof ruleTold>): WhyInstance {
  return ruleTold(...asked).instances[0]!;
}
