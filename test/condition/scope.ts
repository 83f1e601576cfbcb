import { type CompileOptions, compileCondition } from "../../src/condition/compile.js";
import type { Condition, Scope, Verdict } from "../../src/condition/condition.js";
import { evaluate } from "../../src/condition/evaluate.js";

/** A scope over plain facts. */
export function scopeOf(facts: Readonly<Record<string, unknown>>): Scope {
  return { read: (fact) => (Object.hasOwn(facts, fact) ? facts[fact] : undefined) };
}

/** The verdict of a condition on plain facts. */
export function verdict(
  condition: Condition,
  facts: Readonly<Record<string, unknown>>,
  options: CompileOptions = {},
): Verdict {
  return evaluate(compileCondition(condition, options), scopeOf(facts));
}
