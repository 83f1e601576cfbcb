import { describe, expect, test } from "vitest";
import { calendar } from "../../generated/calendars/cn.js";
import { assess } from "../../src/assess/assess.js";
import { calendarOperators } from "../../src/assess/calendar-operators.js";
import { compile } from "../../src/assess/compile.js";
import { readAt, stepsOf } from "../../src/assess/read-at.js";
import { recompile } from "../../src/assess/recompile.js";
import type { Leaf, Params } from "../../src/condition/condition.js";
import type { Regulation } from "../../src/regulation/regulation.js";
import { application, buskingRules, obligation } from "../packs.js";

const { source } = buskingRules.regulations[0]!;
type Scalar = Params[string];
const applied = application([{ id: "a", type: "busking.applied", on: "2019-03-01" }]);

describe("a rulebook in which one regulation has changed", () => {
  const other = { ...source, id: "busking-elsewhere" };
  const rulebook = compile({ regulations: [source, other], calendar });
  const shorter: Regulation = {
    ...source,
    rules: source.rules.map((rule) =>
      rule.id === "decide"
        ? { ...rule, must: { do: "busking.permitted", within: { amount: 3, unit: "working-day" } } }
        : rule,
    ),
  };

  test("what is the same object stays as it was compiled, the rest is new", () => {
    const [before] = rulebook.regulations;
    const after = recompile(rulebook, shorter);
    const [first, second] = after.regulations;
    expect(second).toBe(rulebook.regulations[1]);
    expect(
      first?.rules.filter((rule, index) => rule !== before?.rules[index]).map((rule) => rule.source.id),
    ).toEqual(["decide"]);
    expect([first?.scope, first?.liabilityOf, first?.categories]).toEqual([
      before?.scope,
      before?.liabilityOf,
      before?.categories,
    ]);
    expect(first?.scope).toBe(before?.scope);
    expect(first?.liabilityOf).toBe(before?.liabilityOf);
    expect(first?.categories).toBe(before?.categories);
    // Three working days after 1 March end on the 6th.
    const alone = { ...after, regulations: after.regulations.slice(0, 1) };
    expect(obligation(assess(alone, applied, { asOf: "2019-03-04" }), "decide").due?.latest).toBe(
      "2019-03-06",
    );
  });

  test("a named condition that changed may stand in any rule: all is compiled anew", () => {
    const [before] = rulebook.regulations;
    const [first] = recompile(rulebook, { ...source, conditions: {} }).regulations;
    expect(first?.rules.some((rule) => before?.rules.includes(rule))).toBe(false);
    expect(first?.scope).not.toBe(before?.scope);
    expect(first?.liabilityOf).not.toBe(before?.liabilityOf);
    expect(first?.categories).not.toBe(before?.categories);
  });
});

describe("what a host does wrong", () => {
  test("a day that does not exist throws, of the assessment and of the case", () => {
    expect(() => assess(buskingRules, applied, { asOf: "2019-02-30" })).toThrow(RangeError);
    const broken = application([{ id: "a", type: "busking.applied", on: "2019-02-30" }]);
    expect(() => assess(buskingRules, broken, { asOf: "2019-03-01" })).toThrow(
      '"2019-02-30" is no day and no instant',
    );
  });

  test("a rule that says nothing, or a path that is none, did not come from the parser", () => {
    const silent = {
      ...source,
      rules: source.rules.map((rule) => ({ ...rule, must: undefined, mustNot: undefined, may: undefined })),
    };
    expect(() => compile({ regulations: [silent], calendar })).toThrow(
      '"acknowledge" says neither must, mustNot nor may',
    );
    expect(() => stepsOf("$..class")).toThrow('"$..class" is no plain path');
  });

  test("a rulebook without regulations says nothing of any case", () => {
    const assessment = assess(compile({ regulations: [], calendar }), applied, { asOf: "2019-03-29" });
    expect(assessment).toMatchObject({
      regulations: [],
      obligations: [],
      findings: [],
      unreadEvents: [],
      notExamined: 0,
    });
  });
});

test("a path without steps, or none, is the whole", () => {
  expect(readAt({ a: 1 }, undefined)).toEqual({ a: 1 });
  expect(readAt({ a: { b: 1 } }, "$.a.b")).toBe(1);
  expect(stepsOf(null)).toEqual([]);
});

describe("within so many working days", () => {
  const leaf: Leaf = { fact: "event", path: "$.on", operator: "withinWorkingDaysOf", value: null };
  const [within] = calendarOperators(buskingRules.calendar);
  const evaluate = (fact: unknown, value: unknown, workingDays: Scalar = 2) =>
    within?.evaluate(fact, value, { ...leaf, params: { workingDays } });

  test("a day that was recorded as something else, or no number: it cannot be told", () => {
    expect(evaluate("2019-03-05", "2019-03-01")).toBe(true);
    expect(evaluate("soon", "2019-03-01")).toBeNull();
    expect(evaluate("2019-03-05", 20190301)).toBeNull();
    expect(evaluate("2019-03-05", null)).toBeNull();
    expect(evaluate("2019-03-05", { earliest: "2019-03-01" })).toBeNull();
    expect(evaluate("2019-03-05", { earliest: "2019-03-01", latest: "later" })).toBeNull();
    expect(evaluate("2019-03-05", { latest: "2019-03-01" })).toBeNull();
    expect(evaluate("2019-03-05", "2019-03-01", "two")).toBeNull();
  });
});
