import { type CompiledCondition, compileCondition } from "../../../condition/compile.js";
import type { Condition } from "../../../condition/condition.js";
import { evaluate } from "../../../condition/evaluate.js";
import type { Words } from "../words-at.js";
import type { Decided } from "./outcomes.js";
import { type Given, worldsOf } from "./worlds.js";

/** Named conditions of the law and of the changed law. */
export interface Named {
  readonly before: Readonly<Record<string, Condition>>;
  readonly after: Readonly<Record<string, Condition>>;
}

/**
 * Do two pieces of law come to the same with every value that the vocabulary allows, known or not? False also
 * where that cannot be tried.
 */
export function hasSameOutcome(
  before: Decided,
  after: Decided,
  named: Named,
  words: Words,
  given: Given | null,
): boolean {
  // A name that both have stands for two conditions where it was the one that changed.
  const renamed = Object.fromEntries(
    Object.entries(named.after).map(([name, each]) => [`${name}'`, prime(each)]),
  );
  const worlds = worldsOf(
    [...before.conditions, ...after.conditions.map(prime)],
    { ...named.before, ...renamed },
    words,
    given,
  );
  if (worlds === null) return false;
  const first = readied(named.before);
  const second = readied(named.after);
  for (const scope of worlds) {
    const one = before.outcome((condition) => evaluate(first(condition), scope));
    const other = after.outcome((condition) => evaluate(second(condition), scope));
    if (JSON.stringify(one) !== JSON.stringify(other)) return false;
  }
  return true;
}

function prime(condition: Condition): Condition {
  if ("all" in condition) return { all: condition.all.map(prime) };
  if ("any" in condition) return { any: condition.any.map(prime) };
  if ("not" in condition) return { not: prime(condition.not) };
  return "condition" in condition ? { condition: `${condition.condition}'` } : condition;
}

function readied(
  references: Readonly<Record<string, Condition>>,
): (condition: Condition) => CompiledCondition {
  const known = new Map<Condition, CompiledCondition>();
  return (condition) => {
    const compiled = known.get(condition) ?? compileCondition(condition, { references });
    known.set(condition, compiled);
    return compiled;
  };
}
