import type { Verdict } from "../condition/condition.js";

/** Do all hold? False where one does not, unknown where one may not. */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(false)) return false;
  return verdicts.includes(null) ? null : true;
}

/** Does any hold? True where one does, unknown where one may. */
export function anyOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(true)) return true;
  return verdicts.includes(null) ? null : false;
}

export function not(verdict: Verdict): Verdict {
  return verdict === null ? null : !verdict;
}
