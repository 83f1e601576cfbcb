import type { Answer } from "../../assess/assessment.js";
import type { Language } from "../../diagnostic/text.js";

interface FindingWords {
  /** What went wrong, by its stable word. */
  readonly unmet: Readonly<Record<string, string>>;
  readonly undecided: (unmet: string) => string;
  readonly follows: (mode: "shall" | "may", follows: Answer) => string;
  readonly on: (subjects: string) => string;
  readonly by: (bodies: string) => string;
  readonly byUnsaid: string;
  readonly choose: string;
  readonly refersTo: (laws: string) => string;
  readonly noLiability: string;
  readonly byAnalogy: string;
  readonly operator: (
    operator: string,
    expected: string,
    params?: Readonly<Record<string, unknown>>,
  ) => string;
  readonly said: (value: string) => string;
  readonly stated: Readonly<Record<"true" | "false", string>>;
  readonly is: string;
  readonly open: string;
  readonly close: string;
  readonly decides: (rules: readonly string[]) => string;
  readonly observedNeeded: string;
  /** Quotation marks within quotation marks. */
  readonly inner: (text: string) => string;
  readonly factNeeded: (label: string) => string;
  readonly eventNeeded: (label: string, what: string | null) => string;
  readonly noticeNeeded: (year: string) => string;
}

const operatorsZh: Readonly<Record<string, string>> = {
  equal: "等于",
  notEqual: "不等于",
  in: "属于",
  notIn: "不属于",
  contains: "包含",
  doesNotContain: "不包含",
  lessThan: "小于",
  lessThanInclusive: "不大于",
  greaterThan: "大于",
  greaterThanInclusive: "不小于",
  onOrBefore: "不晚于",
  after: "晚于",
};

const operatorsEn: Readonly<Record<string, string>> = {
  equal: "is",
  notEqual: "is not",
  in: "is one of",
  notIn: "is none of",
  contains: "contains",
  doesNotContain: "does not contain",
  lessThan: "less than",
  lessThanInclusive: "at most",
  greaterThan: "more than",
  greaterThanInclusive: "at least",
  onOrBefore: "on or before",
  after: "after",
};

type Names = Readonly<Record<string, string>>;

const decoratorsZh: Names = {
  not: "并非",
  everyFact: "每一项都",
  someFact: "至少一项",
  everyValue: "对其中每一项都",
  someValue: "对其中至少一项",
  swap: "反过来",
};

const decoratorsEn: Names = {
  not: "not",
  everyFact: "every one",
  someFact: "at least one",
  everyValue: "for every one of them",
  someValue: "for at least one of them",
  swap: "turned round",
};

/** `everyFact:not:in`: the decorators in their order, then the operator. */
function decorated(name: string, operators: Names, decorators: Names): string {
  const names = name.split(":");
  const operator = names.pop() ?? "";
  const joint = operators === operatorsEn ? " " : "";
  return [...names.map((each) => decorators[each] ?? each), operators[operator] ?? operator].join(joint);
}

/** What findings, their liability and their reasons say. */
export const findingWords: Readonly<Record<Language, FindingWords>> = {
  zh: {
    unmet: {
      late: "没有按期完成",
      unfulfilled: "没有完成",
      unmet: "不符合要求",
      forbidden: "发生了禁止的行为",
      order: "先后次序不符合规定",
      "too-soon": "早于规定的期间届满",
      "too-often": "次数超过规定",
      requirement: "行使职权不符合规定的条件",
      ceiling: "超过职权的上限",
      "above-ceiling": "承诺的期限超过法定上限",
      "answer-before-start": "答复早于它所答复的事件",
      "contradictory-answers": "答复互相矛盾",
      "no-power": "条文没有给予这项职权，期限不因此改变",
      "class-mismatch": "登记的类型与标准不符",
    },
    undecided: (unmet) => `是否${unmet}，尚不能判断`,
    follows: (mode, follows) => {
      if (follows === "yes") return mode === "shall" ? "应当实施" : "可以实施";
      return follows === "no" ? "条件尚未具备" : "能否实施待定";
    },
    on: (subjects) => `对${subjects}`,
    by: (bodies) => `由${bodies}`,
    byUnsaid: "条文未写明由谁实施",
    choose: "视情形选择其中一项或者多项",
    refersTo: (laws) => `另见 ${laws}`,
    noLiability: "条文没有规定相应的责任",
    byAnalogy: "参照适用，不附带责任",
    operator: (operator, expected, params) => {
      if (operator === "withinWorkingDaysOf")
        return `条件：在“${expected}”之后${String(params?.workingDays)}个工作日以内`;
      return `条件：${decorated(operator, operatorsZh, decoratorsZh)}“${expected}”`;
    },
    said: (value) => `已写明（${value}）`,
    stated: { true: "应当写明", false: "不应写明" },
    is: "：",
    open: "（",
    close: "）",
    decides: (rules) => `，可判断：${rules.join("、")}`,
    inner: (text) => text.replace(/“/g, "‘").replace(/”/g, "’"),
    observedNeeded: "观察期间（observed：案件的事件记录从哪一天到哪一天）",
    factNeeded: (label) => `事实“${label}”`,
    eventNeeded: (label, what) => (what === null ? `事件“${label}”` : `事件“${label}”的“${what}”`),
    noticeNeeded: (year) => `${year} 年放假安排通知`,
  },
  en: {
    unmet: {
      late: "not done in time",
      unfulfilled: "not done",
      unmet: "does not meet what is required",
      forbidden: "something forbidden was done",
      order: "done in the wrong order",
      "too-soon": "done before the period had ended",
      "too-often": "done more often than allowed",
      requirement: "the power was used without what it requires",
      ceiling: "the power was used beyond its ceiling",
      "above-ceiling": "the promised time is longer than the law allows",
      "answer-before-start": "answered before what it answers",
      "contradictory-answers": "answers that contradict each other",
      "no-power": "the text gives no such power: no due day moves",
      "class-mismatch": "the declared class is not what the criteria give",
    },
    undecided: (unmet) => `not decided yet whether this holds: ${unmet}`,
    follows: (mode, follows) => {
      if (follows === "yes") return mode === "shall" ? "shall be imposed" : "may be imposed";
      return follows === "no" ? "does not follow yet" : "cannot be said yet whether it follows";
    },
    on: (subjects) => `on ${subjects}`,
    by: (bodies) => `by ${bodies}`,
    byUnsaid: "the text does not say by whom",
    choose: "one or more of them, as the case demands",
    refersTo: (laws) => `see also ${laws}`,
    noLiability: "the text attaches no liability to it",
    byAnalogy: "applied by analogy: no liability follows",
    operator: (operator, expected, params) => {
      if (operator === "withinWorkingDaysOf")
        return `condition: within ${String(params?.workingDays)} working days after "${expected}"`;
      return `condition: ${decorated(operator, operatorsEn, decoratorsEn)} "${expected}"`;
    },
    said: (value) => `stated (${value})`,
    stated: { true: "must be stated", false: "must not be stated" },
    is: ": ",
    open: " (",
    close: ")",
    decides: (rules) => `, decides: ${rules.join(", ")}`,
    inner: (text) => text.replace(/"/g, "'"),
    observedNeeded: "the observed days (observed: from which day to which the case has its events)",
    factNeeded: (label) => `the fact "${label}"`,
    eventNeeded: (label, what) =>
      what === null ? `the event "${label}"` : `"${what}" of the event "${label}"`,
    noticeNeeded: (year) => `the holiday notice for ${year}`,
  },
};
