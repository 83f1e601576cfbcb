import { describe, expect, test } from "vitest";
import type { Language } from "../../src/diagnostic/text.js";
import { describeAssessment } from "../../src/report/assessment.js";
import { toMarkdown } from "../../src/report/markdown.js";
import { application, assessed, buskingRules } from "../packs.js";

// The text only says that the stage is cleaned 及时. With the system's own three working days from Tuesday 1 April
// 2025: the 2nd, the 3rd, (4 to 6 April 清明节), the 7th.
function told(language: Language, own = true): string {
  const theCase = application([{ id: "s", type: "stage.opened", on: "2025-04-01", by: "busker" }], {
    roles: { busker: { name: "艺人" } },
    ...(own ? { openTerms: { 及时: { amount: 3, unit: "working-day" as const } } } : {}),
  });
  return toMarkdown(
    describeAssessment(assessed(buskingRules, theCase, "2025-04-18"), {
      language,
      vocabulary: buskingRules.vocabulary,
      regulations: buskingRules.regulations.map(({ source }) => source),
      calendar: buskingRules.calendar,
      theCase,
    }),
  );
}

describe("a number of days that the law does not give", () => {
  test("is told as the system's own, beside the day and beside the limit", () => {
    const text = told("zh");
    expect(text).toContain("应在 2025年4月7日（周一）前（含当日）完成（天数由本系统自定，条文只写“及时”）");
    expect(text).toMatch(/\*\*期限\*\* .*3个工作日（本系统自定）/);
    expect(told("en")).toContain(
      'Due by Mon 7 Apr 2025 (the number of days is this system\'s own; the text only says "及时")',
    );
  });

  test("without one there is nothing to say of it", () => {
    expect(told("zh", false)).not.toContain("自定");
  });
});
