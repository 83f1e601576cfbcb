import { compileCondition } from "../condition/compile.js";
import { type Condition, isLeaf } from "../condition/condition.js";
import { evaluate } from "../condition/evaluate.js";
import { operatorsWithCalendar } from "../regulation/operators.js";
import type { Regulation, Rule } from "../regulation/regulation.js";
import type { Suite } from "../suite/suite.js";

/** The kinds that the scenarios of a pack show for each role. */
export function kindsInSuites(suites: readonly Suite[]): ReadonlyMap<string, ReadonlySet<string>> {
  const kinds = new Map<string, Set<string>>();
  for (const { scenarios } of suites) {
    for (const scenario of scenarios) {
      for (const [role, who] of Object.entries(scenario.case.roles ?? {})) {
        if (typeof who === "string" || who.kind === undefined) continue;
        kinds.set(role, (kinds.get(role) ?? new Set()).add(who.kind));
      }
    }
  }
  return kinds;
}

/** May the bearer of a role be of a kind? Not where the kind alone makes the rule's conditions say no. */
export function mayBeOfKind(role: string, kind: string, rule: Rule | null, regulation: Regulation): boolean {
  if (rule === null) return true;
  return (
    verdictFor(role, kind, rule.when, regulation) !== false &&
    verdictFor(role, kind, rule.unless, regulation) !== true
  );
}

/** What a condition says where nothing is known but the kind of one role. */
function verdictFor(
  role: string,
  kind: string,
  condition: Condition | undefined,
  { conditions: references }: Regulation,
) {
  if (condition === undefined) return null;
  const named = Object.fromEntries(
    Object.entries(references).map(([name, each]) => [name, withoutStated(each, role)]),
  );
  const options = { references: named, operators: operatorsWithCalendar };
  const compiled = compileCondition(withoutStated(condition, role), options);
  return evaluate(compiled, { read: (fact) => (fact === "roles" ? { [role]: { kind } } : undefined) });
}

/** Whether something else is stated is not known either. */
function withoutStated(condition: Condition, role: string): Condition {
  if ("all" in condition) return { all: condition.all.map((each) => withoutStated(each, role)) };
  if ("any" in condition) return { any: condition.any.map((each) => withoutStated(each, role)) };
  if ("not" in condition) return { not: withoutStated(condition.not, role) };
  if (!isLeaf(condition) || condition.operator !== "stated") return condition;
  const isKind = condition.fact === "roles" && condition.path === `$.${role}.kind`;
  return isKind ? condition : { fact: "roles", path: "$", operator: "equal", value: { fact: "event" } };
}
