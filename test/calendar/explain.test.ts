import { describe, expect, it } from "vitest";
import { dayOn } from "../../src/calendar/day-on.js";
import { explainDays } from "../../src/calendar/explain.js";
import { daysLeft, noticesMissing } from "../../src/calendar/missing.js";
import { cn, day } from "./shipped.js";

const rows = (from: string, to: string) => explainDays(cn, day(from), day(to));

describe("a count, explained", () => {
  it("numbers the working days, and names what is off or made up and by which notice", () => {
    const notice = "国办发明电〔2018〕15号";
    expect(rows("2019-01-31", "2019-02-11")).toEqual([
      { date: "2019-02-01", n: 1 },
      { date: "2019-02-02", n: 2, why: "make-up", notice },
      { date: "2019-02-03", n: 3, why: "make-up", notice },
      ...["04", "05", "06", "07", "08"].map((dd) => ({
        date: `2019-02-${dd}`,
        n: null,
        why: "春节",
        notice,
      })),
      { date: "2019-02-11", n: 4 },
    ]);
  });

  it("names the amendment for the days that it moved", () => {
    expect(rows("2019-04-26", "2019-05-02").map((row) => [row.date, row.why, row.notice])).toEqual([
      ["2019-04-28", "make-up", "国办发明电〔2019〕3号"],
      ["2019-04-29", undefined, undefined],
      ["2019-04-30", undefined, undefined],
      ["2019-05-01", "劳动节", "国办发明电〔2018〕15号"],
      ["2019-05-02", "劳动节", "国办发明电〔2019〕3号"],
    ]);
  });

  it("shows excluded days, and does not number them", () => {
    const excluded = [{ from: day("2024-03-05"), to: day("2024-03-06") }];
    expect(explainDays(cn, day("2024-03-04"), day("2024-03-07"), excluded)).toEqual([
      { date: "2024-03-05", n: null, why: "excluded" },
      { date: "2024-03-06", n: null, why: "excluded" },
      { date: "2024-03-07", n: 1 },
    ]);
  });

  it("numbers the days before those that are excluded", () => {
    const excluded = [{ from: day("2024-03-06"), to: day("2024-03-06") }];
    const found = explainDays(cn, day("2024-03-04"), day("2024-03-07"), excluded);
    expect(found.map(({ n }) => n)).toEqual([1, null, 2]);
  });

  it("past the settled days says so, and leaves out weekends that nobody would work", () => {
    // 28 December 2026 is a Monday; 2 and 3 January may make up for a longer New Year.
    expect(rows("2026-12-27", "2027-01-01").map((row) => [row.date, row.n, row.why])).toEqual([
      ["2026-12-28", 1, undefined],
      ["2026-12-29", null, "not-announced"],
      ["2026-12-30", null, "not-announced"],
      ["2026-12-31", null, "not-announced"],
      ["2027-01-01", null, "not-announced"],
    ]);
    expect(rows("2027-03-05", "2027-03-08").map((row) => row.date)).toEqual(["2027-03-08"]);
  });

  it("numbers nothing after a day that nobody can number", () => {
    // Before 2007 any day may have been worked; 4 and 5 January 2007 were, but nobody knows as which of the count.
    const after = rows("2006-12-30", "2007-01-05").map((row) => [row.date, row.n, row.why]);
    expect(after).toEqual([
      ["2006-12-31", null, "not-announced"],
      ["2007-01-01", null, "元旦"],
      ["2007-01-02", null, "元旦"],
      ["2007-01-03", null, "元旦"],
      ["2007-01-04", null, "not-announced"],
      ["2007-01-05", null, "not-announced"],
    ]);
  });

  it("of no days is empty", () => {
    expect(rows("2024-03-05", "2024-03-05")).toEqual([]);
  });
});

describe("a day", () => {
  it.each([
    ["2019-01-28", { working: true, why: "weekday", name: null, notice: null }],
    ["2019-01-26", { working: false, why: "weekend", name: null, notice: null }],
    // A Saturday beside Qingming that the notice only mentions.
    ["2019-04-06", { working: false, why: "weekend", name: null, notice: null }],
    ["2019-02-09", { working: false, why: "holiday", name: "春节", notice: "国办发明电〔2018〕15号" }],
    ["2019-02-02", { working: true, why: "make-up", name: "春节", notice: "国办发明电〔2018〕15号" }],
    // Was to be worked; the notice of 27 January 2020 gave it back.
    ["2020-02-01", { working: false, why: "holiday", name: "春节", notice: "国办发明电〔2020〕1号" }],
    ["2027-01-01", { working: null, why: "not-announced", name: null, notice: null }],
    ["2006-12-31", { working: null, why: "not-announced", name: null, notice: null }],
  ])("%s", (date, expected) => {
    expect(dayOn(cn, day(date))).toEqual(expected);
  });
});

describe("what is missing", () => {
  it.each([
    ["2026-12-01", "2026-12-28", []],
    ["2026-12-01", "2026-12-29", ["cn/2027"]],
    ["2026-12-01", "2027-12-28", ["cn/2027"]],
    ["2026-12-01", "2027-12-29", ["cn/2027", "cn/2028"]],
    ["2006-11-01", "2007-01-10", ["cn/2006", "cn/2007"]],
    ["2006-11-01", "2006-11-30", ["cn/2006"]],
    ["2027-01-29", "2027-01-31", ["cn/2027"]],
    ["2027-03-01", "2027-02-01", []],
  ])("from %s to %s", (from, to, expected) => {
    expect(noticesMissing(cn, day(from), day(to))).toEqual(expected);
  });

  it("89 settled days are left on 30 September 2026, none after the last", () => {
    // October has 31 days, November 30, December counts to the 28th: 89.
    expect(daysLeft(cn, day("2026-09-30"))).toBe(89);
    expect(daysLeft(cn, day("2027-06-01"))).toBe(0);
  });
});
