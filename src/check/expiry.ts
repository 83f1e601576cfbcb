import { diagnostic } from "../diagnostic/diagnostic.js";
import type { Lint } from "./linted.js";

/**
 * Powers to extend that may be exercised when nothing is left to extend. Where a text means that, or leaves it
 * open, a reading on the power says so.
 */
export const extendsAfterExpiry: Lint = ({ regulation, ruleAt }) =>
  regulation.rules.flatMap(({ may, reading }, index) => {
    if (may === undefined || !("extend" in may) || reading !== undefined) return [];
    if ((may.requires ?? []).some((each) => "before" in each)) return [];
    return [
      diagnostic("rule.extends-after-expiry", [...ruleAt(index), "may"], {}, { file: "rules.json", hint }),
    ];
  });

const hint = {
  zh: '在 requires 里加 {"before": "expiry", "onBreach": "void"}；条文没有写明的，给这项要求写 reading；条文准许届满后延长的，在这条规则上用 reading 记明',
  en: 'add {"before": "expiry", "onBreach": "void"} to "requires", with a "reading" where the text does not say so; where the text allows it after expiry, record that as a "reading" of the rule',
};
