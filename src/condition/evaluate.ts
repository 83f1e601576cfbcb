import type { CompiledCondition } from "./compile.js";
import type { Scope, Verdict } from "./condition.js";

/** The verdict of a condition on the facts of a scope: true, false, or `null` where they do not decide it. */
export function evaluate(compiled: CompiledCondition, scope: Scope): Verdict {
  return compiled.root.evaluate(scope);
}
