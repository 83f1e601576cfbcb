import { type Diagnostic, diagnostic } from "../diagnostic/diagnostic.js";
import type { Text } from "../diagnostic/text.js";
import { mostCombinations } from "./combinations/combinations.js";
import { constancyOf } from "./combinations/constant.js";
import type { Lint } from "./linted.js";
import { type PlacedCondition, placedConditions } from "./placed-conditions.js";

/** Conditions that come out the same whatever the case says, tried with every combination of what they name. */
export const constantConditions: Lint = (pack) => {
  const { vocabulary, conditions: references } = pack.regulation;
  return placedConditions(pack).flatMap((placed): Diagnostic[] => {
    const { condition, file, steps, sight } = placed;
    switch (constancyOf(condition, { vocabulary, sight, references })) {
      case "open":
        return [];
      case "not-examined":
        return [diagnostic("condition.not-examined", steps, { limit: String(mostCombinations) }, { file })];
      case "true":
        return [found(placed, true)];
      default:
        return [found(placed, false)];
    }
  });
};

function found({ file, steps, silentIf }: PlacedCondition, verdict: boolean): Diagnostic {
  const silent = silentIf === verdict;
  const code = verdict ? "condition.always-true" : "condition.always-false";
  const hint = silent ? silentHint : verdict ? idleHint : brokenHint;
  // What never says anything is an error, what says more than it needs is for a person to look at.
  return { ...diagnostic(code, steps, {}, { file, hint }), severity: silent ? "error" : "warning" };
}

const silentHint: Text = {
  zh: "它所在的规则、标准或条款因此从不起作用：改正比较的值、路径或运算符",
  en: "what it belongs to therefore never says anything: mend the values, the path or the operator",
};

const idleHint: Text = {
  zh: "去掉这个条件，或者改正其中比较的值",
  en: "leave the condition out, or mend the values that it compares",
};

const brokenHint: Text = {
  zh: "若真是一律不许，用 mustNot；否则改正比较的值",
  en: "if the thing is never allowed say mustNot; if it is, mend the values that are compared",
};
