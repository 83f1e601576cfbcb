import { describe, expect, test } from "vitest";
import type { Verdict } from "../../src/condition/condition.js";
import { parseDay } from "../../src/time/day.js";
import { verdict } from "./scope.js";

const asked = (operator: string, day: unknown, value: unknown) =>
  verdict({ fact: "day", operator, value: { fact: "value" } }, { day, value });

describe("two days", () => {
  test.each<[string, Verdict, Verdict, Verdict]>([
    ["before", true, false, false],
    ["onOrBefore", true, true, false],
    ["sameDay", false, true, false],
    ["onOrAfter", false, true, true],
    ["after", false, false, true],
  ])("%s", (operator, earlier, same, later) => {
    expect(asked(operator, "2019-01-24", "2019-01-25")).toBe(earlier);
    expect(asked(operator, "2019-01-25", "2019-01-25")).toBe(same);
    expect(asked(operator, "2019-01-26", "2019-01-25")).toBe(later);
  });
});

describe("a day known only as a range: certain where it can be", () => {
  const range = { from: "2019-01-24", to: "2019-01-26" };
  test.each<[string, string, Verdict]>([
    ["before", "2019-01-27", true],
    ["before", "2019-01-26", null],
    ["before", "2019-01-24", false],
    ["onOrBefore", "2019-01-26", true],
    ["onOrBefore", "2019-01-25", null],
    ["onOrBefore", "2019-01-23", false],
    ["after", "2019-01-23", true],
    ["after", "2019-01-24", null],
    ["after", "2019-01-26", false],
    ["onOrAfter", "2019-01-24", true],
    ["onOrAfter", "2019-01-26", null],
    ["onOrAfter", "2019-01-27", false],
    ["sameDay", "2019-01-25", null],
    ["sameDay", "2019-01-27", false],
    ["not:before", "2019-01-26", null],
    ["not:before", "2019-01-24", true],
  ])("%s %s", (operator, value, expected) => {
    expect(asked(operator, range, value)).toBe(expected);
  });

  test("an open end", () => {
    const open = { earliest: "2019-01-24", latest: null };
    expect(asked("onOrAfter", open, "2019-01-24")).toBe(true);
    expect(asked("before", open, "2019-01-24")).toBe(false);
    expect(asked("before", open, "2030-01-01")).toBeNull();
  });

  test("whole days of src/time, as due ranges have them", () => {
    const day = parseDay("2019-01-25");
    expect(asked("sameDay", { earliest: day, latest: day }, "2019-01-25")).toBe(true);
  });

  test("two ranges", () => {
    expect(asked("before", range, { from: "2019-01-27", to: "2019-01-30" })).toBe(true);
    expect(asked("before", range, { from: "2019-01-26", to: "2019-01-30" })).toBeNull();
    expect(asked("sameDay", range, range)).toBeNull();
  });
});

describe("what is no day", () => {
  test("null is known to be none: on, before and after no day", () => {
    expect(asked("before", null, "2019-01-25")).toBe(false);
    expect(asked("onOrAfter", null, "2019-01-25")).toBe(false);
    expect(asked("sameDay", "2019-01-25", null)).toBe(false);
    expect(asked("not:before", null, "2019-01-25")).toBe(true);
  });

  test.each([
    ["a date that does not exist", "2019-02-30"],
    ["a date as people write it", "25-Jan-2019"],
    ["an instant: its day depends on the zone", "2019-01-25T16:00:00Z"],
    ["a number", 20190125],
    ["a range that ends before it begins", { from: "2019-01-26", to: "2019-01-24" }],
    ["half a range", { from: "2019-01-26" }],
    ["a range of words", { from: "soon", to: "later" }],
    ["a list", ["2019-01-25"]],
  ])("unknown: %s", (_, day) => {
    expect(asked("before", day, "2020-01-01")).toBeNull();
    expect(asked("sameDay", "2020-01-01", day)).toBeNull();
    expect(asked("not:onOrAfter", day, "2020-01-01")).toBeNull();
  });
});

describe("on every pair of days and ranges of four days, as one would find out by trying each day", () => {
  const days = ["2019-03-01", "2019-03-02", "2019-03-03", "2019-03-04"];
  const ranges = days.flatMap((from, index) => days.slice(index).map((to) => ({ from, to })));
  const sides: readonly { readonly said: unknown; readonly may: readonly string[] }[] = [
    ...days.map((day) => ({ said: day, may: [day] })),
    ...ranges.map(({ from, to }) => ({
      said: { from, to },
      may: days.filter((day) => from <= day && day <= to),
    })),
    ...ranges.map(({ from, to }) => ({
      said: { earliest: from, latest: to },
      may: days.filter((day) => from <= day && day <= to),
    })),
  ];
  const holds: Readonly<Record<string, (a: string, b: string) => boolean>> = {
    before: (a, b) => a < b,
    onOrBefore: (a, b) => a <= b,
    sameDay: (a, b) => a === b,
    onOrAfter: (a, b) => a >= b,
    after: (a, b) => a > b,
  };

  test.each(Object.keys(holds))("%s", (operator) => {
    const wrong = sides.flatMap((a) =>
      sides.flatMap((b) => {
        const answers = new Set(a.may.flatMap((one) => b.may.map((other) => holds[operator]!(one, other))));
        const right = answers.size === 2 ? null : [...answers][0];
        const ours = asked(operator, a.said, b.said);
        return ours === right
          ? []
          : [`${JSON.stringify(a.said)} ${operator} ${JSON.stringify(b.said)}: ${ours}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    "yesterday",
    7.5,
    true,
    [],
    {},
    { from: "2019-03-01" },
    { to: "2019-03-01" },
    { from: "2019-03-02", to: "2019-03-01" },
    { earliest: "2019-03-01" },
    { latest: null },
    { from: 17956.5, to: 17958 },
    { from: 17956, to: true },
  ])("%j is no day: unknown on either side", (no) => {
    for (const operator of Object.keys(holds)) {
      expect(asked(operator, no, "2019-03-01")).toBeNull();
      expect(asked(operator, "2019-03-01", no)).toBeNull();
    }
  });

  test.each(Object.keys(holds))("none is %s no day", (operator) => {
    expect(asked(operator, null, "2019-03-01")).toBe(false);
    expect(asked(operator, "2019-03-01", null)).toBe(false);
    expect(asked(operator, null, "no day")).toBe(false);
  });

  test("an open end is after every day", () => {
    const open = { earliest: "2019-03-02", latest: null };
    expect(asked("after", open, "2019-03-01")).toBe(true);
    expect(asked("before", open, "2019-03-04")).toBeNull();
    expect(asked("sameDay", open, "2019-03-01")).toBe(false);
    expect(asked("onOrBefore", open, "2019-03-01")).toBe(false);
  });
});
