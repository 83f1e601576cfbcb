import { expect, test } from "vitest";
import type { LeafTrace } from "../../src/condition/condition.js";
import type { Language } from "../../src/diagnostic/text.js";
import { leafLine } from "../../src/report/leaf-line.js";
import { buskingRules } from "../packs.js";

const trace: LeafTrace = {
  fact: "event",
  path: "$.on",
  operator: "withinWorkingDaysOf",
  params: { workingDays: 3 },
  expected: "2025-04-01",
  expectedFrom: { fact: "events", path: "$.busking.applied.first" },
  actual: "2025-04-03",
  result: true,
} as LeafTrace;

const told = (language: Language) =>
  leafLine(trace, { events: [] }, { language, vocabulary: buskingRules.vocabulary }).text.join("");

test("what is quoted within a quotation has the inner marks, and days are told as days", () => {
  const zh = told("zh");
  expect(zh).toContain("2025年4月3日（周四）");
  expect(zh).toContain("2025年4月1日（周二）");
  expect(zh).not.toMatch(/2025-04/);
  expect(zh).not.toMatch(/“[^”]*“/);
  expect(zh).toContain("‘");
});

test("in English", () => {
  expect(told("en")).toContain("Tue 1 Apr 2025");
  expect(told("en").split('"').length).toBeLessThanOrEqual(3);
});
