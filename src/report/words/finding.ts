import type { Answer } from "../../assess/assessment.js";
import type { Language } from "../../diagnostic/text.js";

interface FindingWords {
  /** What went wrong, by its stable word. */
  readonly unmet: Readonly<Record<string, string>>;
  readonly follows: (mode: "shall" | "may", follows: Answer) => string;
  readonly on: (subjects: string) => string;
  readonly by: (bodies: string) => string;
  readonly byUnsaid: string;
  readonly choose: string;
  readonly refersTo: (laws: string) => string;
  readonly noLiability: string;
  readonly operator: (operator: string, expected: string) => string;
  readonly stated: Readonly<Record<"true" | "false", string>>;
  readonly is: string;
  readonly open: string;
  readonly close: string;
  readonly decides: (rules: string) => string;
  readonly factNeeded: (label: string) => string;
  readonly eventNeeded: (label: string) => string;
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

/** What findings, their liability and their reasons say. */
export const findingWords: Readonly<Record<Language, FindingWords>> = {
  zh: {
    unmet: {
      late: "没有按期完成",
      unfulfilled: "没有完成",
      unmet: "不符合要求",
      forbidden: "发生了禁止的行为",
      order: "先后次序不符合规定",
      "too-early": "早于规定的期间届满",
      "too-often": "次数超过规定",
      mismatch: "登记的类型与标准不符",
      proof: "缺少该类型所要求的依据",
    },
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
    operator: (operator, expected) => `应${operatorsZh[operator] ?? operator} ${expected}`,
    stated: { true: "应当写明", false: "不应写明" },
    is: "：",
    open: "（",
    close: "）",
    decides: (rules) => `可判断：${rules}`,
    factNeeded: (label) => `事实“${label}”`,
    eventNeeded: (label) => `事件“${label}”`,
    noticeNeeded: (year) => `${year} 年放假安排通知`,
  },
  en: {
    unmet: {
      late: "not done in time",
      unfulfilled: "not done",
      unmet: "does not meet what is required",
      forbidden: "something forbidden was done",
      order: "done in the wrong order",
      "too-early": "done before the period had ended",
      "too-often": "done more often than allowed",
      mismatch: "the declared class is not what the criteria give",
      proof: "the proof that this class needs is missing",
    },
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
    operator: (operator, expected) => `${operatorsEn[operator] ?? operator} ${expected}?`,
    stated: { true: "must be stated", false: "must not be stated" },
    is: ": ",
    open: " (",
    close: ")",
    decides: (rules) => `decides: ${rules}`,
    factNeeded: (label) => `the fact "${label}"`,
    eventNeeded: (label) => `the event "${label}"`,
    noticeNeeded: (year) => `the holiday notice for ${year}`,
  },
};
