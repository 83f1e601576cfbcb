import { type Diagnostic, diagnostic, type Steps } from "../diagnostic/diagnostic.js";
import type { Text } from "../diagnostic/text.js";
import { targetsOf } from "../regulation/references.js";
import type { Limit, Regulation, Rule } from "../regulation/regulation.js";
import type { LimitUnit } from "../time/limit.js";
import type { Lint } from "./linted.js";
import { readingsOfRule } from "./recorded-readings.js";
import { unitWords } from "./unit-words.js";

/**
 * Extensions in another unit than the limit they extend, and limits of which the least or greatest of several
 * units counts. Where a reading of the rule, or of its clause, speaks of the units,
 * somebody has looked.
 */
export const mixedUnits: Lint = ({ regulation, ruleAt }) =>
  regulation.rules.flatMap((rule, index) => {
    const found = [
      ...membersApart(rule, ruleAt(index)),
      ...ceilingApart(rule, ruleAt(index), regulation.rules),
    ];
    return found.length > 0 && isRead(rule, regulation) ? [] : found;
  });

/** Has somebody recorded how the units are to be taken? A reading of something else answers nothing. */
function isRead(rule: Rule, regulation: Regulation): boolean {
  return readingsOfRule(rule, regulation).some(({ zh }) => /工作日|自然日|日历日|单位/.test(zh));
}

function membersApart({ must, mustNot }: Rule, steps: Steps): readonly Diagnostic[] {
  const modality = must === undefined ? "mustNot" : "must";
  const deed = must ?? mustNot;
  if (deed === undefined || !("within" in deed)) return [];
  const units = [...new Set(unitsOf(deed.within))];
  return units.length < 2 ? [] : [fault([...steps, modality, "within"], units)];
}

function ceilingApart({ may }: Rule, steps: Steps, rules: readonly Rule[]): readonly Diagnostic[] {
  if (may === undefined || !("extend" in may) || may.atMost === undefined) return [];
  const { unit } = may.atMost;
  const others = targetsOf(may).flatMap((id) => {
    const target = rules.find((each) => each.id === id);
    const deed = target?.must ?? target?.mustNot;
    return deed !== undefined && "within" in deed ? unitsOf(deed.within) : [];
  });
  const apart = [...new Set(others)].filter((each) => each !== unit);
  return apart.length === 0 ? [] : [fault([...steps, "may", "atMost", "unit"], [unit, ...apart])];
}

function unitsOf(within: Limit): readonly LimitUnit[] {
  if (within === "unstated" || "open" in within) return [];
  const members = "least" in within ? within.least : "greatest" in within ? within.greatest : [within];
  return members.flatMap((member) => ("unit" in member ? member.unit : []));
}

function fault(steps: Steps, units: readonly LimitUnit[]): Diagnostic {
  return diagnostic(
    "rule.mixed-units",
    steps,
    { zh: said(units, "zh"), en: said(units, "en") },
    { file: "rules.json", hint },
  );
}

function said(units: readonly LimitUnit[], language: keyof Text): string {
  const words = units.map((unit) => unitWords[unit][language].replace(/^个/, ""));
  return words.join(language === "zh" ? "、" : ", ");
}

const hint = {
  zh: "改成条文所写的单位；条文确实不一的，用 reading 记明怎样相加或比较",
  en: 'write the unit of the text; if the text does mix them, record in a "reading" how they are added or compared',
};
