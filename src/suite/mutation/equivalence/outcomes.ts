import type { Condition, Verdict } from "../../../condition/condition.js";
import type { Category, Regulation, Rule } from "../../../regulation/regulation.js";

/** How conditions come out, by their own evaluation. */
export type Judge = (condition: Condition) => Verdict;

/** What a piece of law comes to once its conditions are judged: the same outcome, the same law. */
export interface Decided {
  readonly conditions: readonly Condition[];
  readonly outcome: (judge: Judge) => unknown;
}

/** A rule that does not apply says nothing; one that does, or may, says what it asks of the state. */
export function ruleDecided({ when, unless, must }: Pick<Rule, "when" | "unless" | "must">): Decided {
  const be = must !== undefined && "be" in must ? must.be : undefined;
  return {
    conditions: [when, unless, be].filter((each) => each !== undefined),
    outcome: (judge) => {
      const applies = and(
        when === undefined ? true : judge(when),
        negated(unless === undefined ? false : judge(unless)),
      );
      return applies === false ? "does not apply" : [applies, be === undefined ? true : judge(be)];
    },
  };
}

export function conditionDecided(condition: Condition): Decided {
  return { conditions: [condition], outcome: (judge) => judge(condition) };
}

/** The first criterion that holds gives the class; one before it that is not known keeps its own class possible. */
export function criteriaDecided(criteria: NonNullable<Category["criteria"]>): Decided {
  return {
    conditions: criteria.flatMap((each) => ("when" in each ? [each.when] : [])),
    outcome: (judge) => {
      const possible = new Set<string>();
      for (const each of criteria) {
        if ("otherwise" in each) {
          possible.add(each.otherwise);
          break;
        }
        const verdict = judge(each.when);
        if (verdict === false) continue;
        if (verdict === true && possible.size === 0) return [each.class, each.legalSource, each.part];
        possible.add(each.class);
        if (verdict === true) break;
      }
      return [...possible].sort();
    },
  };
}

/** The first row that holds tells the scope, unless an earlier one may. */
export function scopeDecided(scope: Regulation["scope"]): Decided {
  return {
    conditions: scope.flatMap(({ when }) => (when === undefined ? [] : [when])),
    outcome: (judge) => {
      let perhaps: unknown = null;
      for (const { scope: reach, when, legalSource, reading } of scope) {
        const verdict = when === undefined ? true : judge(when);
        if (verdict === true)
          return perhaps === null || reach === "yes" ? [reach, legalSource, reading] : perhaps;
        if (verdict === null && reach === "yes") perhaps ??= ["undecided", legalSource, reading];
      }
      return perhaps ?? "no";
    },
  };
}

function and(a: Verdict, b: Verdict): Verdict {
  if (a === false || b === false) return false;
  return a === true && b === true ? true : null;
}

function negated(verdict: Verdict): Verdict {
  return verdict === null ? null : !verdict;
}
