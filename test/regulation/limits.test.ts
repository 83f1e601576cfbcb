import { describe, expect, test } from "vitest";
import { limitsOf } from "../../src/regulation/limits.js";
import type { Rule } from "../../src/regulation/regulation.js";

const base = {
  id: "r",
  legalSource: "第一条",
  summary: { zh: "甲", en: "A" },
  case: "any",
  bearer: "provider",
  on: "asked",
} as const satisfies Partial<Rule>;

const limits = (rule: Partial<Rule>) => limitsOf({ rules: [{ ...base, ...rule } as Rule] });

describe("the limits of a text", () => {
  test("a number of days, for each clause that the rule cites", () => {
    expect(
      limits({
        alsoFrom: ["第二条", { legalSource: "第三条", part: "期限" }],
        must: { do: "answered", within: { amount: 10, unit: "working-day" } },
      }),
    ).toEqual([
      { rule: "r", legalSource: "第一条", amount: 10, unit: "working-day" },
      { rule: "r", legalSource: "第二条", amount: 10, unit: "working-day" },
      { rule: "r", legalSource: "第三条", part: "期限", amount: 10, unit: "working-day" },
    ]);
  });

  test("the ceiling of an extension", () => {
    expect(
      limits({
        may: {
          extend: ["answer"],
          atMost: { amount: 15, unit: "working-day", onBreach: "cap" },
          over: "sum",
        },
      }),
    ).toEqual([
      { rule: "r", legalSource: "第一条", effect: "extend", amount: 15, unit: "working-day", over: "sum" },
    ]);
  });

  test("a period before which something must not be done", () => {
    expect(limits({ mustNot: { do: "destroyed", within: { amount: 3, unit: "year" } } })).toEqual([
      { rule: "r", legalSource: "第一条", effect: "retain", amount: 3, unit: "year" },
    ]);
  });

  test("a yearly day, the last of a month, and one that the text does not name", () => {
    expect(limits({ must: { do: "reported", by: { day: "01-31", yearsAfter: 1 } } })).toMatchObject([
      { yearly: "01-31", yearsAfter: 1 },
    ]);
    expect(limits({ must: { do: "reported", by: { day: "02-last" } } })).toMatchObject([
      { yearly: "02-last" },
    ]);
    expect(limits({ must: { do: "reported", by: { day: "12-31", unnamed: true } } })).toMatchObject([
      { yearly: "period-end" },
    ]);
  });

  test("an open term has its word; a duty whose time the text does not state says so", () => {
    expect(limits({ must: { do: "answered", within: { open: "及时" } } })).toMatchObject([{ open: "及时" }]);
    expect(limits({ must: { do: "answered", within: "unstated" } })).toMatchObject([{ unstated: true }]);
  });

  test("the least of a promise and the statutory ceiling: both", () => {
    const within = {
      least: [
        { from: "start", path: "$.data.promise" },
        { amount: 20, unit: "day" as const, ceiling: true as const },
      ],
    };
    expect(limits({ must: { do: "answered", within } })).toEqual([
      { rule: "r", legalSource: "第一条", from: "start", path: "$.data.promise", of: "least" },
      { rule: "r", legalSource: "第一条", amount: 20, unit: "day", ceiling: true, of: "least" },
    ]);
  });

  test("a rule without a limit has no row", () => {
    expect(limits({ mustNot: {} })).toEqual([]);
    expect(limits({ may: { lifts: ["answer"] } })).toEqual([]);
  });
});
