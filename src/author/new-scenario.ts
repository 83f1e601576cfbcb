import type { Text } from "../diagnostic/text.js";
import type { NewRuleOf } from "./new-rule.js";

interface NewScenarioOf {
  readonly rule: NewRuleOf;
  /** The day of its events, `YYYY-MM-DD`. */
  readonly day: string;
  /** A draft binds nobody: what it would forbid is a hypothetical finding. */
  readonly binding: boolean;
  /** Of a power: the event that opens the rule whose clock it moves. */
  readonly opens: string | null;
  readonly bearerLabel: string;
}

type Json = Readonly<Record<string, unknown>>;

const note: Text = {
  zh: "按放假通知手算到期日，写进 due，再加上按期和逾期的行",
  en: "work out the due day by hand from the holiday notice, write it as due, and add rows in time and late",
};

/**
 * A first scenario for a rule: the case that opens it, and what is certain without a count. The due day is left to
 * the author, who works it out by hand: copied from the program it would test nothing.
 */
export function newScenario(of: NewScenarioOf): Json {
  const { id, summary, says } = of.rule;
  return {
    name: summary,
    ...(says.modality === "must-not" ? {} : { note }),
    rule: [id],
    case: caseOf(of),
    asOf: says.modality === "yearly" ? `${says.first + 1}-01-01` : of.day,
    expect: expectedOf(of),
    others: "allowed",
  };
}

function caseOf({ rule: { kind, bearer, on, says }, day, opens, bearerLabel }: NewScenarioOf): Json {
  const who = { kind, roles: { [bearer]: { name: bearerLabel } } };
  if (says.modality === "yearly") {
    const year = says.first + 1;
    return { ...who, observed: { from: `${year}-01-01`, to: `${year}-12-31` }, events: [] };
  }
  const first = { id: "e1", type: opens ?? on, on: day };
  if (says.modality !== "may") return { ...who, events: [first] };
  const data = says.atMost === null ? {} : { data: { grants: says.atMost } };
  return { ...who, events: [first, { id: "e2", type: on, on: day, of: "e1", ...data }] };
}

function expectedOf({ rule: { id, says }, binding }: NewScenarioOf): Json {
  switch (says.modality) {
    case "must":
      return { obligations: [{ rule: id, state: "active" }] };
    case "yearly":
      return { obligations: [{ rule: id, instance: String(says.first), state: "active" }] };
    case "must-not":
      return { findings: [{ rule: id, kind: binding ? "violation" : "hypothetical" }] };
    default:
      return { obligations: [{ rule: says.extend[0], limit: { exercises: [{ rule: id, took: "full" }] } }] };
  }
}
