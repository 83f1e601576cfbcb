import type { Regulation, Rule } from "../src/regulation/regulation.js";
import { type Random, rule } from "./made-up.js";

const text = { zh: "生成的规章", en: "a generated regulation" };
/** A regulation without rules. */
export const generated: Regulation = {
  id: "generated",
  title: text,
  issuer: text,
  jurisdiction: "000000",
  rank: "government-rule",
  status: "in-force",
  appliesFrom: "2018-01-01",
  appliesTo: null,
  zone: "Asia/Shanghai",
  counting: { startDay: "excluded", pauseEndDays: "excluded", basis: [] },
  scope: [{ scope: "yes" }],
  outline: [],
  numbering: "as-published",
  nonOperative: [],
  readings: [],
  repairs: [],
  conditions: {},
  rules: [],
  liability: { items: [], none: [] },
  categories: [],
  vocabulary: {
    kinds: {},
    roles: {},
    roleKinds: {},
    measures: {},
    reasons: {},
    values: {},
    facts: {},
    events: { asked: text, answered: text },
  },
  hash: null,
};

/** One rule in six has a clock; the others forbid the act where their condition holds. */
export function madeRule(random: Random, kind: string, at: number): Rule {
  const common = {
    id: `${kind}-rule-${at}`,
    legalSource: "第一条",
    summary: { zh: "规则", en: "a rule" },
    case: kind,
    bearer: "provider",
    on: "asked",
    when: rule(random, at),
  };
  if (at % 6 !== 0) return { ...common, mustNot: {} };
  return { ...common, must: { do: "answered", within: { amount: 10, unit: "working-day" } } };
}
