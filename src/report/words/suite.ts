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
  readonly title: string;
  readonly failedOnes: string;
  readonly all: string;
  readonly search: string;
  readonly failedOnly: string;
  readonly inFile: (passed: number, failed: number) => string;
  readonly stated: string;
  readonly notAsExpected: (count: number) => string;
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
    title: "场景报告",
    failedOnes: "不符的场景",
    all: "全部场景",
    search: "按名称、规则、文件筛选",
    failedOnly: "只看不符的",
    inFile: (passed, failed) => `${passed}个符合${failed === 0 ? "" : `，${failed}个不符`}`,
    stated: "预期",
    notAsExpected: (count) => `${count}处与预期不符`,
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
    title: "Scenario report",
    failedOnes: "Scenarios that failed",
    all: "All scenarios",
    search: "filter by name, rule or file",
    failedOnly: "failed only",
    inFile: (passed, failed) => `${passed} passed${failed === 0 ? "" : `, ${failed} failed`}`,
    stated: "expected",
    notAsExpected: (count) => `not as expected in ${count} place${count === 1 ? "" : "s"}`,
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
