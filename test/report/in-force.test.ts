import { describe, expect, test } from "vitest";
import { vocabulary } from "../../generated/rules/vocabulary.js";
import { compile } from "../../src/assess/compile.js";
import { whyWith } from "../../src/assess/why/why.js";
import type { Language } from "../../src/diagnostic/text.js";
import { parseRegulation } from "../../src/regulation/parse.js";
import { describeAssessment } from "../../src/report/assessment.js";
import { toMarkdown } from "../../src/report/markdown.js";
import { describeWhy } from "../../src/report/why/why.js";
import { application, buskingFiles, buskingRules } from "../packs.js";

// The made-up pack, in force from 1 March 2025 to 28 February 2027.
const files = buskingFiles();
const dated = parseRegulation(
  {
    ...files,
    regulation: {
      ...(files.regulation as object),
      status: "in-force",
      appliesFrom: "2025-03-01",
      appliesTo: "2027-02-28",
    },
  },
  vocabulary,
);
if (!dated.ok) throw new Error(JSON.stringify(dated.diagnostics, null, 1));
const rulebook = compile({ regulations: [dated.value], calendar: buskingRules.calendar });

function told(appliedOn: string, asOf: string, language: Language = "zh") {
  const theCase = application([{ id: "a", type: "busking.applied", on: appliedOn }]);
  const { why, assessment } = whyWith(rulebook, theCase, { asOf, rules: ["decide"] });
  const { calendar } = rulebook;
  const regulations = rulebook.regulations.map(({ source }) => source);
  const telling = { language, vocabulary: rulebook.vocabulary, calendar, regulations, theCase };
  return {
    whole: toMarkdown(describeAssessment(assessment, telling)),
    why: toMarkdown(describeWhy(why, assessment, telling)),
  };
}

describe("a text that is not in force on the day", () => {
  test("lapsed: the head gives its last day, and the foot says that it was over", () => {
    const { whole, why } = told("2027-06-01", "2027-06-10");
    expect(whole).not.toContain("现行有效");
    expect(whole).toContain("施行至 2027年2月28日（周日），已经失效");
    expect(whole).toMatch(
      /开始时规章已经失效（施行至 2027年2月28日（周日））.*decide \(2027年6月1日（周二）\)/,
    );
    expect(why).toContain("没有适用：2027年6月1日（周二）规章已经失效（施行至 2027年2月28日（周日））");
  });

  test("not yet: on the day of the assessment, and at the start of what is in the case", () => {
    const { whole, why } = told("2025-02-20", "2025-02-21");
    expect(whole).toContain("自 2025年3月1日（周六）起施行，尚未施行");
    expect(why).toContain("没有适用：2025年2月20日（周四）规章尚未施行（自 2025年3月1日（周六）起施行）");
  });

  test("in force today, not yet when it began: the head stays, the foot says which", () => {
    const { whole } = told("2025-02-20", "2025-03-10", "en");
    expect(whole).toContain("(in force)");
    expect(whole).toContain("was not yet in force at the start (it applies from Sat 1 Mar 2025)");
  });

  test("on its last day it is in force, and what begins on it is read", () => {
    const { whole } = told("2027-02-28", "2027-02-28");
    expect(whole).toContain("现行有效");
    expect(whole).not.toContain("失效");
  });
});
