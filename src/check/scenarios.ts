import { type Diagnostic, diagnostic } from "../diagnostic/diagnostic.js";
import type { Suite } from "../suite/suite.js";
import type { Linted } from "./linted.js";

/** Rules that no scenario is about; a pack without any scenario is told so once. */
export function untriedRules({ regulation, ruleAt }: Linted, suites: readonly Suite[]): Diagnostic[] {
  const { rules } = regulation;
  const tried = new Set(suites.flatMap(({ scenarios }) => scenarios.flatMap((each) => each.rules)));
  if (tried.size === 0 && rules.length > 0) {
    const details = { count: String(rules.length) };
    return [diagnostic("pack.no-scenarios", [], details, { file: "rules.json", hint: noneHint })];
  }
  return rules.flatMap(({ id }, index) =>
    tried.has(id)
      ? []
      : [
          diagnostic(
            "pack.no-scenario",
            [...ruleAt(index), "id"],
            { rule: id },
            { file: "rules.json", hint },
          ),
        ],
  );
}

const noneHint = {
  zh: "在规则包的 scenarios 目录里写场景：每条规则至少一个",
  en: "write suites in the pack's scenarios folder: at least one scenario for each rule",
};

const hint = {
  zh: "写一个场景：期望里有它的一行，或者用 rule 写明它的编号",
  en: 'write a scenario that expects a row of it, or names it under "rule"',
};
