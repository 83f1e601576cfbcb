import { describe, expect, test } from "vitest";
import { whyWith } from "../../src/assess/why/why.js";
import type { Case } from "../../src/case/case.js";
import type { Language } from "../../src/diagnostic/text.js";
import { describeAssessment } from "../../src/report/assessment.js";
import { toMarkdown } from "../../src/report/markdown.js";
import { describeWhy } from "../../src/report/why/why.js";
import { jiamusiRules } from "../packs.js";

// Article 38: each department reports by 31 January on the year before, so on 2024 by 31 January 2025 and on 2025
// by 31 January 2026.
function told(observed: Case["observed"], language: Language = "zh") {
  const theCase: Case = {
    id: "Y-1",
    kind: "department-year",
    jurisdiction: "230800",
    roles: { department: { name: "市民政局", kind: "department" } },
    ...(observed === undefined ? {} : { observed }),
    events: [],
  };
  const options = { asOf: "2026-06-10", rules: ["yearly-report"] };
  const { why, assessment } = whyWith(jiamusiRules, theCase, options);
  const { vocabulary, calendar } = jiamusiRules;
  const regulations = jiamusiRules.regulations.map(({ source }) => source);
  const telling = { language, vocabulary, calendar, regulations, theCase };
  return {
    whole: toMarkdown(describeAssessment(assessment, telling)),
    why: toMarkdown(describeWhy(why, assessment, telling)),
  };
}

describe("a yearly duty and the days that a case has observed", () => {
  test("no year is due in them: the verdict names the days, the reason the years due next to them", () => {
    const { whole, why } = told({ from: "2025-02-01", to: "2025-12-31" });
    expect(whole).toContain("观察期间 2025年2月1日（周六）至 2025年12月31日（周三）内没有触发任何义务");
    expect(why).toContain(
      "没有触发：观察期间 2025年2月1日（周六）至 2025年12月31日（周三）内没有到期的年度（2024 年度在 2025年1月31日（周五）到期，2025 年度在 2026年1月31日（周六）到期）。",
    );
  });

  test("before the first year that is owed there is none to name", () => {
    // The measures came into force on 19 December 2018: the first report, on 2018, was due on 31 January 2019.
    const { why } = told({ from: "2018-12-20", to: "2018-12-31" });
    expect(why).toContain("内没有到期的年度（2018 年度在 2019年1月31日（周四）到期）。");
  });

  test("not said which days: the verdict says that yearly duties were not looked at, and what to add", () => {
    const { whole } = told(undefined);
    expect(whole).toContain("案件没有写明观察期间（observed），每年度的义务没有看");
    expect(whole).not.toContain("没有触发任何义务");
    expect(whole).toContain("观察期间（observed：案件的事件记录从哪一天到哪一天），可判断：");
    expect(told(undefined, "en").whole).toContain("yearly duties were not looked at");
  });

  test("a year due within them is owed or breached, and the days are not spoken of", () => {
    const { whole } = told({ from: "2025-01-01", to: "2026-03-01" });
    expect(whole).toContain("违法2项");
    expect(whole).not.toContain("观察期间");
  });
});
