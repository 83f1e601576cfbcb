import { expect, test } from "vitest";
import { calendar } from "../../generated/calendars/cn.js";
import { regulation as national } from "../../generated/rules/national-data-sharing-2025.js";
import { regulation as turpan } from "../../generated/rules/turpan-sharing-2017.js";
import { compile } from "../../src/assess/compile.js";
import type { Case } from "../../src/case/case.js";
import type { Language } from "../../src/diagnostic/text.js";
import { describeAssessment } from "../../src/report/assessment.js";
import { toMarkdown } from "../../src/report/markdown.js";
import { assessed } from "../packs.js";

const rulebook = compile({ regulations: [turpan, national], calendar });

// The duties of the department changed on Monday 4 August 2025: 5–8 (4), 11–15 (9), 18 August (10); the fifteen
// working days of the plan go on: 19–22 (14), 25 August (15). No holiday falls in that month.
const changed: Case = {
  id: "T-1",
  kind: "catalogue",
  jurisdiction: "650400",
  roles: { department: { name: "市民政局", kind: "department" } },
  events: [
    { id: "h1", type: "catalogue.change-occurred", on: "2025-08-04", data: { cause: "duties-changed" } },
  ],
};

function told(asOf: string, language: Language): string {
  const assessment = assessed(rulebook, changed, asOf);
  const telling = {
    language,
    vocabulary: rulebook.vocabulary,
    theCase: changed,
    regulations: [turpan, national],
  };
  return toMarkdown(describeAssessment(assessment, telling));
}

function sectionOf(text: string, heading: string): string {
  return text.split("\n## ").find((each) => each.startsWith(heading)) ?? "";
}

test("a local duty that gives way is told as such, with what is read of the two, and is not the next one due", () => {
  const zh = told("2025-08-19", "zh");
  const own = sectionOf(zh, "让位于上位规定");
  expect(own).toContain("变化之日起15个工作日内更新资源目录");
  expect(own).toContain("以它为准");
  expect(own).toContain("以条例为准");
  expect(zh).not.toContain("最近一项应于");
  expect(sectionOf(zh, "待办")).toBe("");
});

test("unmet past its own day it is not among what is settled", () => {
  const en = told("2025-08-28", "en");
  expect(sectionOf(en, "Giving way to the superior text")).toContain("within 15 working days of the change");
  expect(sectionOf(en, "Settled")).toBe("");
  expect(sectionOf(en, "Violations")).not.toContain("15 working days");
});
