import { type Condition, isFactReference } from "../../condition/condition.js";
import { parsePath } from "../../condition/path.js";
import { setAt } from "../change.js";

/** What a condition wants to be true: values by fact, each a record. */
export type Supposed = Readonly<Record<string, unknown>>;

/**
 * Values under which a condition is likely to hold: those it compares with, the first branch of several. What
 * only excludes a value, or counts events, is left alone; whether the whole holds is for an assessment to say.
 */
export function supposedBy(condition: Condition | undefined, before: Supposed = {}): Supposed {
  if (condition === undefined) return before;
  if ("all" in condition) return condition.all.reduce((found, each) => supposedBy(each, found), before);
  if ("any" in condition) return supposedBy(condition.any[0], before);
  if (!("fact" in condition)) return before;
  const value = valueFor(condition.operator, condition.value);
  const steps = parsePath(condition.path ?? "$");
  if (value === undefined || steps === null) return before;
  const set = setAt(before, [condition.fact, ...steps.map(String)], value);
  return set === null ? before : (set.value as Supposed);
}

function valueFor(operator: string, value: unknown): unknown {
  if (isFactReference(value)) return undefined;
  if (operator === "equal" || operator === "onOrBefore" || operator === "sameDay") return value;
  if (operator === "in" && Array.isArray(value)) return value[0];
  if (operator === "greaterThanInclusive" || operator === "lessThanInclusive") return value;
  if (operator === "greaterThan" && typeof value === "number") return value + 1;
  if (operator === "lessThan" && typeof value === "number") return value - 1;
  return undefined;
}
