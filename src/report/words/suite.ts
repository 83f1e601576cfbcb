import type { Language } from "../../diagnostic/text.js";
import type { Expectation } from "../../suite/expectation-schema.js";

interface SuiteWords {
  readonly expected: string;
  readonly actual: string;
  readonly asOf: string;
  /** A row that is stated is not there; these are. */
  readonly missing: (there: string) => string;
  readonly unexpected: string;
  readonly between: string;
  readonly parts: Readonly<Record<Exclude<keyof Expectation, "none">, string>>;
}

export const suiteWords: Readonly<Record<Language, SuiteWords>> = {
  zh: {
    expected: "预期",
    actual: "实际",
    asOf: "截至",
    missing: (there) => (there === "" ? "没有任何一项" : `没有这一项；现有：${there}`),
    unexpected: "没有这一项",
    between: "、",
    parts: {
      regulations: "规章",
      classification: "分类",
      obligations: "义务",
      findings: "发现",
      needs: "待明确",
      assumed: "假定",
      unreadEvents: "未读事件",
      notExamined: "未涉及的规则",
    },
  },
  en: {
    expected: "expected",
    actual: "actual",
    asOf: "as of",
    missing: (there) => (there === "" ? "none at all" : `none such; there are: ${there}`),
    unexpected: "none such",
    between: ", ",
    parts: {
      regulations: "regulation",
      classification: "classification",
      obligations: "obligation",
      findings: "finding",
      needs: "need",
      assumed: "assumption",
      unreadEvents: "unread event",
      notExamined: "rules not examined",
    },
  },
};
