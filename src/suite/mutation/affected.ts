import { isFor } from "../../assess/run.js";
import { placedTriggers, triggerEvents } from "../../regulation/events-of.js";
import type { Category, Regulation, Rule } from "../../regulation/regulation.js";
import type { Mutant, Touched } from "./mutant.js";
import type { TriedScenario } from "./tried-scenarios.js";

/**
 * The scenarios in which a change can show, those that name its rule first. A rule is read only in cases of its
 * kind in which its trigger is there; a category only where the fact that declares it is; liability only where
 * something was breached. Whatever is left out here has the same assessment under both laws.
 */
export function affected(
  { touches, rules, operator }: Mutant,
  tried: readonly TriedScenario[],
  regulation: Regulation,
): readonly TriedScenario[] {
  const tests = touches.map((touched) => testOf(touched, regulation));
  const counts = operator === "rule-removed";
  const reached = tried.filter(
    (each) =>
      tests.some((test) => test(each)) ||
      // A rule less is one less that was not examined.
      (counts && each.scenario.expect.notExamined !== undefined),
  );
  const naming = reached.filter(({ scenario }) => scenario.rules.some((rule) => rules.includes(rule)));
  const named = new Set(naming);
  return [...naming, ...reached.filter((each) => !named.has(each))];
}

type Test = (tried: TriedScenario) => boolean;

function testOf(touched: Touched, regulation: Regulation): Test {
  switch (touched.kind) {
    case "everything":
      return () => true;
    case "rule":
      return ruleTest(regulation, touched.rule, touched.anyKind);
    case "category":
      return categoryTest(regulation.categories.find(({ id }) => id === touched.category)!);
    case "breaches":
      return breachTest(regulation, touched.of);
    default:
      return anyOf(
        regulation.rules
          .filter(({ may }) => may !== undefined && "exclude" in may)
          .map(({ id }) => ruleTest(regulation, id, true)),
      );
  }
}

/** Whether a power exists is asked whatever the kind of case: an exercise that no power gives is a warning. */
function ruleTest({ rules }: Regulation, id: string, anyKind: boolean): Test {
  const rule = rules.find((each) => each.id === id)!;
  const isOpened = openedTest(rule.on);
  return (tried) => (anyKind || isFor({ source: rule }, tried.kind)) && isOpened(tried);
}

function openedTest(on: Rule["on"]): Test {
  if (typeof on !== "string" && "fact" in on) return ({ facts }) => facts.has(on.fact);
  const types = [...triggerEvents(on), ...placedTriggers(on).map(({ event }) => event)];
  if (types.length === 0) return () => true;
  return ({ events }) => types.some((type) => events.has(type));
}

function categoryTest(source: Category): Test {
  return ({ kind, facts }) => isFor({ source }, kind) && facts.has(source.declared.fact);
}

function breachTest(regulation: Regulation, of: readonly string[]): Test {
  const wherever = anyOf(
    of.map((id) => {
      if (regulation.rules.some((rule) => rule.id === id)) return ruleTest(regulation, id, false);
      return categoryTest(regulation.categories.find((each) => isOf(each, id))!);
    }),
  );
  return (tried) => (tried.found === null ? wherever(tried) : of.some((id) => tried.found?.has(id)));
}

function isOf({ id, proof }: Category, named: string): boolean {
  return id === named || (proof ?? []).some((each) => each.id === named);
}

function anyOf(tests: readonly Test[]): Test {
  return (tried) => tests.some((test) => test(tried));
}
