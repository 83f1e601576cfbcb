import { describe, expect, test } from "vitest";
import type { CaseEvent } from "../../src/case/case.js";
import { application, assessed, buskingRules, findingsOf, obligation } from "../packs.js";

// The made-up pack: a decision within five working days. Applied for on Friday 1 March 2019: 4–8 March are the
// 1st to 5th day, due on Friday the 8th. March 2019 has no holiday; the next is Qingming, 5–7 April.
const applied: CaseEvent = { id: "a", type: "busking.applied", on: "2019-03-01" };

const decided = (events: readonly CaseEvent[], asOf = "2019-04-01", first: CaseEvent = applied) => {
  const assessment = assessed(buskingRules, application([first, ...events]), asOf);
  return { assessment, row: obligation(assessment, "decide") };
};

const extended = (on: string, data: Readonly<Record<string, unknown>> = {}, id = "x"): CaseEvent => ({
  id,
  type: "busking.extended",
  on,
  of: "a",
  by: "registry",
  data: { approvedBy: "head", grants: { amount: 3, unit: "working-day" }, ...data },
});

const paused = (on: string, id = "p"): CaseEvent => ({ id, type: "busking.paused", on, of: "a" });
const resumed = (on: string, of = "p"): CaseEvent => ({ id: `r-${of}`, type: "busking.resumed", on, of });
const amended = (on: string): CaseEvent => ({ id: "m", type: "busking.amended", on, of: "a" });
const inspected = (from: string, to: string, id = "i"): CaseEvent => ({
  id,
  type: "busking.excluded",
  on: from,
  of: "a",
  data: { excludes: { from, to } },
});

const oneDay = (day: string) => ({ earliest: day, latest: day });

test("without any exercise the decision is due on 8 March", () => {
  expect(decided([]).row).toMatchObject({ due: oneDay("2019-03-08"), certain: true });
});

describe("extension: added to the limit, under its ceiling", () => {
  test("granted on the due day: 11, 12 and 13 March come on top", () => {
    const { assessment, row } = decided([extended("2019-03-08")]);
    expect(row.due).toEqual(oneDay("2019-03-13"));
    expect(row.limit?.exercises).toMatchObject([
      { rule: "extend-decision", legalSource: "第三条第二款", event: "x", effect: "extend", took: "full" },
    ]);
    expect(findingsOf(assessment, "extend-decision")).toEqual([]);
  });

  test("granted one day after: void; that it must come before expiry is a reading, so it is a warning", () => {
    const { assessment, row } = decided([extended("2019-03-09")]);
    expect(row.due).toEqual(oneDay("2019-03-08"));
    expect(row.limit?.exercises).toMatchObject([{ took: "void" }]);
    expect(findingsOf(assessment, "extend-decision")).toMatchObject([
      {
        kind: "warning",
        instance: "x",
        unmet: "requirement",
        readings: [{ text: { en: "not in the text" } }],
      },
    ]);
  });

  test("more than the ceiling is cut to it, and is a violation of the power's clause", () => {
    const { assessment, row } = decided([
      extended("2019-03-06", { grants: { amount: 5, unit: "working-day" } }),
    ]);
    expect(row.due).toEqual(oneDay("2019-03-13"));
    expect(row.limit?.exercises).toMatchObject([
      { took: "capped", amount: { amount: 3, unit: "working-day" } },
    ]);
    expect(findingsOf(assessment, "extend-decision")).toMatchObject([
      { kind: "violation", unmet: "ceiling", legalSource: "第三条第二款" },
    ]);
  });

  test("two extensions share one ceiling: two days, then one of the two more that were granted", () => {
    const two = { grants: { amount: 2, unit: "working-day" } };
    const { assessment, row } = decided([
      extended("2019-03-05", two, "x1"),
      extended("2019-03-06", two, "x2"),
    ]);
    expect(row.due).toEqual(oneDay("2019-03-13"));
    expect(findingsOf(assessment, "extend-decision")).toMatchObject([{ instance: "x2", unmet: "ceiling" }]);
  });

  test("approved by nobody entitled: void, and a violation", () => {
    const { assessment, row } = decided([extended("2019-03-06", { approvedBy: "clerk" })]);
    expect(row.due).toEqual(oneDay("2019-03-08"));
    expect(findingsOf(assessment, "extend-decision")).toMatchObject([
      { kind: "violation", unmet: "requirement" },
    ]);
  });

  test("by whom it was approved is not known: without it or with it, and who approved would tell", () => {
    const { approvedBy: _, ...silent } = extended("2019-03-06").data as Record<string, unknown>;
    const { assessment, row } = decided([{ ...extended("2019-03-06"), data: silent }], "2019-03-11");
    expect(row).toMatchObject({
      due: { earliest: "2019-03-08", latest: "2019-03-13" },
      certain: false,
      state: "undecided",
    });
    expect(assessment.needs).toContainEqual({
      event: "x",
      path: "$.data.approvedBy",
      decides: [{ rule: "decide", instance: "a" }],
    });
  });

  test("for how long is not said: it runs to the ceiling, and that is listed as assumed", () => {
    const { assessment, row } = decided([extended("2019-03-06", { grants: null })]);
    expect(row.due).toEqual(oneDay("2019-03-13"));
    expect(assessment.assumed).toContainEqual(
      expect.objectContaining({ assumed: "ceiling", rule: "extend-decision", instance: "a" }),
    );
  });
});

describe("pauses: neither end day counts", () => {
  test("from Tuesday 5 to Thursday 7 March: the 4th is day 1, the 8th day 2, 11–13 March days 3 to 5", () => {
    const { row } = decided([paused("2019-03-05"), resumed("2019-03-07")]);
    expect(row.due).toEqual(oneDay("2019-03-13"));
    expect(row.clock).toEqual([
      { from: "2019-03-02", to: "2019-03-04", runs: "running", against: "registry", workingDays: 1 },
      { from: "2019-03-05", to: "2019-03-07", runs: "stopped", against: "registry", workingDays: 0 },
      // 8 March to 1 April: the 8th, 11–15, 18–22, 25–29 March and 1 April.
      { from: "2019-03-08", to: "2019-04-01", runs: "running", against: "registry", workingDays: 17 },
    ]);
  });

  test("across Spring Festival: applied on 28 January, stopped on the 30th, going again on 12 February", () => {
    // 29 January is day 1; 13, 14, 15 February days 2 to 4, Monday the 18th day 5.
    const first = { ...applied, on: "2019-01-28" };
    const { row } = decided([paused("2019-01-30"), resumed("2019-02-12")], "2019-02-13", first);
    expect(row.due).toEqual(oneDay("2019-02-18"));
  });

  test("open on the day of the assessment: suspended; earliest if it were resumed tomorrow, latest open", () => {
    // 4 and 5 March are days 1 and 2. Resumed on the 13th, which would not count: 14, 15 and 18 March.
    const { row } = decided([paused("2019-03-06")], "2019-03-12");
    expect(row).toMatchObject({
      state: "suspended",
      due: { earliest: "2019-03-18", latest: null },
      certain: false,
    });
    expect(row.clock.at(-1)).toMatchObject({ from: "2019-03-06", to: "2019-03-12", runs: "stopped" });
  });

  test("begun on the due day it still stops the clock: the 13th is day 5", () => {
    expect(decided([paused("2019-03-08"), resumed("2019-03-12")]).row.due).toEqual(oneDay("2019-03-13"));
  });

  test("begun after the due day it comes too late", () => {
    const { row } = decided([paused("2019-03-11")], "2019-03-12");
    // Over by the 11th and the 12th.
    expect(row).toMatchObject({ due: oneDay("2019-03-08"), state: "violated", overdueWorkingDays: 2 });
  });

  test("a pause and an inspection that overlap are one interval", () => {
    const { row } = decided([
      inspected("2019-03-05", "2019-03-06"),
      paused("2019-03-06"),
      resumed("2019-03-07"),
    ]);
    expect(row.due).toEqual(oneDay("2019-03-13"));
  });

  test("an inspection of two days: the 4th, 7th, 8th, 11th and 12th count", () => {
    expect(decided([inspected("2019-03-05", "2019-03-06")]).row.due).toEqual(oneDay("2019-03-12"));
  });

  test("extended during a pause: eight days, the 4th, the 8th, 11–15 and the 18th", () => {
    const { row } = decided([paused("2019-03-05"), extended("2019-03-06"), resumed("2019-03-07")]);
    expect(row.due).toEqual(oneDay("2019-03-18"));
  });

  test("two pauses: 4 March, then the 7th, then 12–14 March", () => {
    const { row } = decided([
      paused("2019-03-05", "p1"),
      resumed("2019-03-06", "p1"),
      paused("2019-03-08", "p2"),
      resumed("2019-03-11", "p2"),
    ]);
    expect(row.due).toEqual(oneDay("2019-03-14"));
  });

  test("the order in which the host lists the events does not matter", () => {
    const events = [resumed("2019-03-07"), extended("2019-03-06"), paused("2019-03-05")];
    expect(decided(events).row.due).toEqual(oneDay("2019-03-18"));
  });
});

describe("restart: the full limit again", () => {
  test("from Wednesday 6 March: 7, 8, 11, 12 and 13 March", () => {
    expect(decided([amended("2019-03-06")]).row.due).toEqual(oneDay("2019-03-13"));
  });

  test("while the clock stands still: it runs again, 7, 8, 11, 12 and 13 March", () => {
    const { row } = decided([paused("2019-03-05"), amended("2019-03-06")]);
    expect(row).toMatchObject({ due: oneDay("2019-03-13"), certain: true });
  });

  test("after an extension: what was granted on the old count is over with it", () => {
    expect(decided([extended("2019-03-05"), amended("2019-03-06")]).row.due).toEqual(oneDay("2019-03-13"));
  });

  test("extended after a restart: three days more, 14, 15 and 18 March, under a fresh ceiling", () => {
    const { assessment, row } = decided([
      extended("2019-03-05", {}, "x1"),
      amended("2019-03-06"),
      extended("2019-03-12", {}, "x2"),
    ]);
    expect(row.due).toEqual(oneDay("2019-03-18"));
    expect(findingsOf(assessment, "extend-decision")).toEqual([]);
  });

  test("on a day known only as a range: the due day is a range", () => {
    // From the 6th: 13 March; from the 7th: 8, 11–14 March.
    const { row } = decided([{ ...amended(""), on: { from: "2019-03-06", to: "2019-03-07" } }]);
    expect(row.due).toEqual({ earliest: "2019-03-13", latest: "2019-03-14" });
  });
});

describe("months: the corresponding day, excluded days on top, rolled once", () => {
  const published = (on: string, events: readonly CaseEvent[] = []) => {
    const permitted: CaseEvent = { id: "a", type: "busking.permitted", on };
    return obligation(assessed(buskingRules, application([permitted, ...events]), "2019-04-01"), "publish")
      .due;
  };

  test.each([
    ["2019-03-01", "2019-04-01", "Monday"],
    ["2019-01-31", "2019-02-28", "February has no 31st"],
    ["2019-01-04", "2019-02-11", "4 February is Spring Festival, off to the 10th"],
    ["2019-01-02", "2019-02-02", "Saturday, but a make-up day: it is worked and does not move"],
    ["2019-02-16", "2019-03-18", "16 March is a Saturday without work"],
  ])("permitted on %s: published by %s (%s)", (on, due) => {
    expect(published(on)).toEqual(oneDay(due));
  });

  test("two excluded days push 1 April to the 3rd, three to the 4th", () => {
    expect(published("2019-03-01", [inspected("2019-03-05", "2019-03-06")])).toEqual(oneDay("2019-04-03"));
    expect(published("2019-03-01", [paused("2019-03-05"), resumed("2019-03-07")])).toEqual(
      oneDay("2019-04-04"),
    );
  });

  test("four push it to Qingming, 5 April, and the sum is rolled once, to Monday the 8th", () => {
    expect(published("2019-03-01", [inspected("2019-03-05", "2019-03-08")])).toEqual(oneDay("2019-04-08"));
  });
});
