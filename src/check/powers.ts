import { type Diagnostic, diagnostic, type Steps } from "../diagnostic/diagnostic.js";
import type { Text } from "../diagnostic/text.js";
import { triggerEvents } from "../regulation/events-of.js";
import { effectOf, targetsOf } from "../regulation/references.js";
import type { Regulation, Rule } from "../regulation/regulation.js";
import { shareCases } from "./kinds-of-case.js";
import type { Lint } from "./linted.js";

type Power = NonNullable<Rule["may"]>;

/** Powers that nothing exercises, that work on nothing, or whose exercise never says what it does. */
export const idlePowers: Lint = ({ regulation, ruleAt }) =>
  regulation.rules.flatMap((rule, index) =>
    rule.may === undefined ? [] : powerFaults(rule, rule.may, ruleAt(index), regulation),
  );

function powerFaults(rule: Rule, may: Power, steps: Steps, regulation: Regulation): readonly Diagnostic[] {
  const events = triggerEvents(rule.on);
  if (events.length === 0) {
    return [fault("rule.power-without-exercise", [...steps, "on"], {}, exerciseHint)];
  }
  return [
    ...targetFaults(rule, may, steps, regulation.rules),
    ...events.flatMap((event) => eventFaults(event, may, steps, regulation)),
    ...("over" in may && may.over !== undefined && may.atMost === undefined
      ? [fault("rule.over-without-ceiling", [...steps, "may", "over"], {}, ceilingHint)]
      : []),
  ];
}

function targetFaults(rule: Rule, may: Power, steps: Steps, rules: readonly Rule[]): readonly Diagnostic[] {
  return targetsOf(may).flatMap((id, which) => {
    const target = rules.find((each) => each.id === id);
    if (target === undefined || shareCases(rule.case, target.case)) return [];
    return [fault("rule.power-over-other-case", [...steps, "may", effectOf(may), which], { id }, caseHint)];
  });
}

/** The event that exercises a power says how much it grants, or which days it takes out. */
function eventFaults(
  event: string,
  may: Power,
  steps: Steps,
  { vocabulary }: Regulation,
): readonly Diagnostic[] {
  const word = Object.hasOwn(vocabulary.events, event) ? vocabulary.events[event] : undefined;
  const effect = effectOf(may);
  const exercise = word?.exercise;
  const carries = (key: string, type: string) =>
    word?.data !== undefined && Object.hasOwn(word.data, key) && word.data[key]?.type === type;
  const faults: Diagnostic[] = [];
  if (exercise !== undefined && effect !== "lifts" && exercise !== effect) {
    faults.push(
      fault("rule.exercise-differs", [...steps, "may", effect], { event, exercise, effect }, exerciseHint),
    );
  }
  if ("extend" in may && may.atMost === undefined && !carries("grants", "amount")) {
    const details = { event, key: "grants", type: "amount", zh: "延长多久", en: "for how long" };
    faults.push(fault("rule.no-effect-data", [...steps, "may", "extend"], details, dataHint));
  }
  if ("exclude" in may && may.to === undefined && !carries("excludes", "interval")) {
    const details = { event, key: "excludes", type: "interval", zh: "扣除哪些天", en: "which days" };
    faults.push(fault("rule.no-effect-data", [...steps, "may", "exclude"], details, endHint));
  }
  return faults;
}

function fault(
  code: Diagnostic["code"],
  steps: Steps,
  details: Readonly<Record<string, string>>,
  hint: Text,
): Diagnostic {
  return diagnostic(code, steps, details, { file: "rules.json", hint });
}

const exerciseHint = {
  zh: "on 写行使这项职权的事件（如延长决定），词汇表里标明它的 exercise",
  en: '"on" names the event by which the power is exercised (the decision to extend), marked by "exercise" in the vocabulary',
};

const caseHint = {
  zh: "让两条规则的 case 相合，或者把它从清单里去掉",
  en: 'let the "case" of both rules agree, or take it out of the list',
};

const ceilingHint = {
  zh: "写明上限（atMost），或者去掉 over",
  en: 'give the ceiling ("atMost"), or take "over" out',
};

const dataHint = {
  zh: "在词汇表里给这个事件加上 data.grants（amount），或者写明上限（atMost）",
  en: 'give the event "grants" (amount) in the vocabulary, or a ceiling ("atMost")',
};

const endHint = {
  zh: "写明结束的事件（to），或者在词汇表里给这个事件加上 data.excludes（interval）",
  en: 'name the event that ends it ("to"), or give the event "excludes" (interval) in the vocabulary',
};
