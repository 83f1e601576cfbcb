import type { Language } from "../../diagnostic/text.js";

interface WhyPowerWords {
  readonly took: Readonly<Record<"full" | "capped" | "void" | "undecided" | "none", string>>;
  readonly effects: Readonly<Record<"extend" | "exclude" | "restart" | "lifts", string>>;
  readonly requiresEvent: (type: string) => string;
  readonly times: (count: number) => string;
  readonly beforeExpiry: string;
  readonly requiresWhen: string;
  readonly onBreach: Readonly<Record<"void" | "cap", string>>;
  readonly ceiling: (amount: string, over: "sum" | "each", exceeded: boolean) => string;
  readonly reaches: (subjects: string, bearer: string) => string;
  readonly reachesAll: string;
  readonly defence: string;
  readonly condition: string;
  readonly afterOrder: (order: string) => string;
  readonly orWhen: string;
  readonly noOrder: string;
  readonly orderUnmet: (by: string) => string;
  readonly orderMet: (by: string) => string;
  readonly orderNotPassed: (by: string) => string;
  readonly orderUndated: string;
  readonly noLiability: Readonly<Record<"draft" | "by-analogy" | "hedged" | "no-violation" | "none", string>>;
  readonly itIs: (value: string) => string;
  readonly whatever: (outcome: string) => string;
  readonly ifs: (answers: string, outcome: string) => string;
  readonly happened: Readonly<Record<"true" | "false", string>>;
  readonly anyOther: string;
  readonly of: (rules: readonly string[]) => string;
  readonly nothing: string;
  readonly measures: (measures: string) => string;
  readonly or: string;
}

/** Powers, liability and what would decide, where somebody asks why. */
export const whyPowerWords: Readonly<Record<Language, WhyPowerWords>> = {
  zh: {
    took: {
      full: "有效",
      capped: "超过上限，以上限为准",
      void: "无效，期限不变",
      undecided: "是否有效待定，期限因此是一个范围",
      none: "不适用：这项职权的条件不具备",
    },
    effects: { extend: "延长", exclude: "扣除期间", restart: "重新起算", lifts: "解除" },
    requiresEvent: (type) => `须有“${type}”`,
    times: (count) => `至多行使${count}次`,
    beforeExpiry: "须在到期以前行使",
    requiresWhen: "须符合",
    onBreach: { void: "违反则无效", cap: "违反仍有效，另作认定" },
    ceiling: (amount, over, exceeded) =>
      `上限${amount}（${over === "sum" ? "累计" : "每次"}）：${exceeded ? "已超过" : "没有超过"}`,
    reaches: (subjects, bearer) => `责任对象：${subjects}；义务人：${bearer}`,
    reachesAll: "不限责任对象",
    defence: "免责",
    condition: "条件",
    afterOrder: (order) => `须先有“${order}”，并且逾期没有改正`,
    orWhen: "与上列条件有其一即可",
    noOrder: "案件中没有",
    orderUnmet: (by) => `限 ${by}前改正，逾期没有改正`,
    orderMet: (by) => `限 ${by}前改正，已经改正`,
    orderNotPassed: (by) => `限 ${by}前改正，期限未过或者已经改正`,
    orderUndated: "没有写明限期",
    noLiability: {
      draft: "草案没有约束力，不产生责任",
      "by-analogy": "参照适用，不附带责任",
      hedged: "原则性要求，只作提示，不产生责任",
      "no-violation": "没有认定违法，不产生责任",
      none: "条文没有规定相应的责任",
    },
    itIs: (value) => `“${value}”`,
    whatever: (outcome) => `无论如何：${outcome}`,
    ifs: (answers, outcome) => `若为${answers}：${outcome}`,
    happened: { true: "截至日当天发生", false: "没有发生" },
    anyOther: "其他任何一种",
    of: (rules) => `，用于${rules.map((rule) => `“${rule}”`).join("、")}`,
    nothing: "没有结果（不适用，或者没有违反）",
    measures: (measures) => `随之而来：${measures}`,
    or: "、",
  },
  en: {
    took: {
      full: "valid",
      capped: "beyond the ceiling, cut to it",
      void: "void: the time limit stays as it was",
      undecided: "whether it is valid cannot be said yet, so the due day is a range",
      none: "does not apply: the power's own condition is not met",
    },
    effects: { extend: "extended", exclude: "days excluded", restart: "restarted", lifts: "lifts" },
    requiresEvent: (type) => `needs "${type}"`,
    times: (count) => `at most ${count} ${count === 1 ? "time" : "times"}`,
    beforeExpiry: "must be used before the time runs out",
    requiresWhen: "needs",
    onBreach: { void: "void if not", cap: "takes effect even if not, but is a finding" },
    ceiling: (amount, over, exceeded) =>
      `at most ${amount} (${over === "sum" ? "in sum" : "each time"}): ${exceeded ? "exceeded" : "not exceeded"}`,
    reaches: (subjects, bearer) => `reaches: ${subjects}; whose duty it was: ${bearer}`,
    reachesAll: "reaches whoever breaks the rule",
    defence: "Defence",
    condition: "Condition",
    afterOrder: (order) => `needs "${order}" first, passed unmet`,
    orWhen: "this or the condition above is enough",
    noOrder: "the case has none",
    orderUnmet: (by) => `to be met by ${by}, and was not`,
    orderMet: (by) => `to be met by ${by}, and was met`,
    orderNotPassed: (by) => `to be met by ${by}: not passed yet, or met`,
    orderUndated: "it does not say by when",
    noLiability: {
      draft: "a draft does not bind: no liability follows",
      "by-analogy": "applied by analogy: no liability follows",
      hedged: "a principle: a warning at most, and no liability",
      "no-violation": "no violation was found, so no liability follows",
      none: "the text attaches no liability to it",
    },
    itIs: (value) => `"${value}"`,
    whatever: (outcome) => `whatever it is: ${outcome}`,
    ifs: (answers, outcome) => `if ${answers}: ${outcome}`,
    happened: { true: "it happened on the day of the assessment", false: "it did not happen" },
    anyOther: "it is any other",
    of: (rules) => `, over ${rules.map((rule) => `"${rule}"`).join(", ")}`,
    nothing: "nothing is found (it does not apply, or it was kept)",
    measures: (measures) => `what follows: ${measures}`,
    or: " or ",
  },
};
