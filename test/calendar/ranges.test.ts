import { describe, expect, it } from "vitest";
import { replay } from "../../scripts/calendar-replay.js";
import { greatestBetween, leastBetween } from "../../src/calendar/bounds.js";
import { compileCalendar } from "../../src/calendar/compile.js";
import { nthWorkingDayAfter, nthWorkingDayBefore, workingDaysBetween } from "../../src/calendar/count.js";
import { dueAfter } from "../../src/calendar/due.js";
import { addDays, type Day } from "../../src/time/day.js";
import { cn, cnData, day, show } from "./shipped.js";

describe("past the last notice", () => {
  it("the true day of 2008–2026, each year taken as unknown, is never outside, and the ranges stay narrow", () => {
    for (const row of replay(cnData, [1, 10, 30, 120, 250], 9)) {
      expect(row.outside).toBe(0);
      expect(row.meanWidth).toBeLessThanOrEqual(4);
      expect(row.p95).toBeLessThanOrEqual(14);
    }
  });

  it("more notices never widen a range, nor move it outside", () => {
    const published = { ...cnData, notices: cnData.notices.map((each) => ({ ...each, amendments: [] })) };
    const upTo = (year: number) =>
      compileCalendar({ ...published, notices: published.notices.filter((each) => each.year <= year) });
    const [less, more] = [upTo(2020), upTo(2021)];
    for (let at = day("2020-12-20"); at < day("2022-03-01"); at = addDays(at, 1)) {
      for (const n of [1, 7, 20, 90]) {
        const wide = nthWorkingDayAfter(less, at, n);
        const narrow = nthWorkingDayAfter(more, at, n);
        expect(narrow.earliest).toBeGreaterThanOrEqual(wide.earliest);
        expect(narrow.latest).toBeLessThanOrEqual(wide.latest ?? 0);
      }
    }
  });

  it("the ends of a range are the first days that the bounds allow", () => {
    for (let from: Day = day("2026-12-20"); from < day("2028-02-01"); from = addDays(from, 3)) {
      for (const n of [1, 6, 25, 130]) {
        const { earliest, latest } = nthWorkingDayAfter(cn, from, n);
        for (let at = addDays(from, n); at < (latest ?? from); at = addDays(at, 1)) {
          expect(leastBetween(cn, from, at)).toBeLessThan(n);
          if (at < earliest) expect(greatestBetween(cn, from, at)).toBeLessThan(n);
        }
      }
    }
  });

  it("a day that no practice touches is certain: ten working days after Monday 1 March 2027 are 15 March", () => {
    // Make-up days for Spring Festival (to 8 February) reach to the 23rd, those for Qingming (5 April) from 23 March.
    expect(show(nthWorkingDayAfter(cn, day("2027-03-01"), 10))).toBe("2027-03-15");
  });

  it("a period that ends on New Year's Day 2027 ends on the 4th, or on a day made up for it", () => {
    // 1 January is a Friday. Off 1–3: Monday the 4th; off 30 December – 1 January with Saturday the 2nd worked: the
    // 2nd; off from the 1st or 31 December to Sunday: the 4th. No block goes beyond the 3rd.
    expect(show(dueAfter(cn, day("2026-12-02"), { amount: 30, unit: "day" }))).toBe("2027-01-02/2027-01-04");
  });

  it("counts between and backwards have bounds too, and they agree with those forwards", () => {
    const from = day("2026-12-20");
    for (let to: Day = day("2026-12-30"); to < day("2027-12-01"); to = addDays(to, 7)) {
      const { least, greatest } = workingDaysBetween(cn, from, to);
      expect(least).toBeLessThanOrEqual(greatest);
      const forwards = nthWorkingDayAfter(cn, from, greatest);
      expect(forwards.earliest).toBeLessThanOrEqual(to);
      const back = nthWorkingDayBefore(cn, addDays(to, 1), least);
      expect(back.latest).toBeGreaterThan(from);
    }
  });

  it("ends where the lunar table ends", () => {
    // 20 December 2050 is a Tuesday: 21–23 and 26–28 are six. Past the 28th any day may be worked: 29, 30, 31, 1.
    expect(show(nthWorkingDayAfter(cn, day("2050-12-20"), 6))).toBe("2050-12-28");
    expect(show(nthWorkingDayAfter(cn, day("2050-12-20"), 10))).toBe("2051-01-01/");
  });
});

describe("before the first notice", () => {
  it("every day may have been worked, and nothing bounds the end", () => {
    expect(show(nthWorkingDayAfter(cn, day("2006-12-20"), 10))).toBe("2006-12-30/");
    expect(show(dueAfter(cn, day("2000-01-01"), { amount: 1, unit: "day" }))).toBe("2000-01-02/");
    expect(workingDaysBetween(cn, day("2006-12-27"), day("2007-01-05"))).toEqual({ least: 2, greatest: 6 });
  });

  it("the last day of 2006 is a good start: it is not counted", () => {
    // 1–3 January 2007 are off, Thursday the 4th is the first.
    expect(show(nthWorkingDayAfter(cn, day("2006-12-31"), 1))).toBe("2007-01-04");
    const excluded = [{ from: day("2007-01-04"), to: day("2007-01-04") }];
    expect(show(nthWorkingDayAfter(cn, day("2006-12-31"), 1, excluded))).toBe("2007-01-05");
    expect(show(nthWorkingDayAfter(cn, day("2006-12-30"), 1, excluded))).toBe("2006-12-31/");
  });

  it("backwards there is no bound at all", () => {
    const { earliest, latest } = nthWorkingDayBefore(cn, day("2007-01-04"), 1);
    expect([earliest, latest]).toEqual([day("0001-01-01"), day("2006-12-31")]);
  });
});
