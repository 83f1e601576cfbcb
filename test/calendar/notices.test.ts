import { describe, expect, it } from "vitest";
import { arithmeticOf } from "../../src/calendar/arithmetic.js";
import { arrangedDays } from "../../src/calendar/arrangement.js";
import { workingDaysBetween } from "../../src/calendar/count.js";
import { parseCalendar } from "../../src/calendar/parse-calendar.js";
import { statutoryDays } from "../../src/calendar/statutory.js";
import { dayOf, formatDay } from "../../src/time/day.js";
import { cn, cnData, shippedFiles } from "./shipped.js";

describe("the shipped notices", () => {
  it("are those of 2007 to 2026, and only the two amendments that gave days away differ from the law", () => {
    const result = parseCalendar(shippedFiles());
    expect(result.ok).toBe(true);
    expect(result.diagnostics.map(({ code, file, path }) => [code, file, path])).toEqual([
      ["calendar.arithmetic", "2015.json", "/amendments/0"],
      ["calendar.arithmetic", "2020.json", "/amendments/0"],
    ]);
    expect(cnData.notices.map((each) => each.year)).toEqual(
      Array.from({ length: 20 }, (_, index) => 2007 + index),
    );
  });

  it("set 545 rest days and 132 make-up days, amendments included", () => {
    const days = cnData.notices.flatMap((notice) => arrangedDays(notice));
    expect(days.filter((each) => !each.working)).toHaveLength(545);
    expect(days.filter((each) => each.working)).toHaveLength(132);
  });

  it("leave 248 to 251 working days in every whole year", () => {
    for (let year = 2007; year <= 2025; year += 1) {
      const { least, greatest } = workingDaysBetween(cn, dayOf(year - 1, 12, 31), dayOf(year, 12, 31));
      expect(greatest).toBe(least);
      expect(least).toBeGreaterThanOrEqual(248);
      expect(least).toBeLessThanOrEqual(251);
    }
  });

  it("give net what the law gives, as first published, in all twenty years", () => {
    for (const notice of cnData.notices) {
      const sum = arithmeticOf(cnData, notice.year, arrangedDays({ ...notice, amendments: [] }));
      expect(sum?.given).toBe(sum?.statutory);
    }
  });

  it("were published between 25 October and 18 December of the year before", () => {
    for (const { year, published } of cnData.notices) {
      expect(published >= `${year - 1}-10-25` && published <= `${year - 1}-12-18`).toBe(true);
    }
  });
});

describe("the statutory days", () => {
  it.each([
    [2007, 10],
    [2008, 11],
    [2013, 11],
    [2014, 11],
    [2024, 11],
    [2025, 13],
    [2027, 13],
  ])("of %i are %i", (year, count) => {
    expect(statutoryDays(cnData, year)).toHaveLength(count);
  });

  it("of 2027 are these thirteen", () => {
    expect(statutoryDays(cnData, 2027)?.map((each) => formatDay(each.day))).toEqual([
      "2027-01-01",
      "2027-02-05",
      "2027-02-06",
      "2027-02-07",
      "2027-02-08",
      "2027-04-05",
      "2027-05-01",
      "2027-05-02",
      "2027-06-09",
      "2027-09-15",
      "2027-10-01",
      "2027-10-02",
      "2027-10-03",
    ]);
  });

  it("are not known where the lunar table ends, nor before the first law", () => {
    expect(statutoryDays(cnData, 2051)).toBeNull();
    expect(statutoryDays(cnData, 1990)).toBeNull();
  });
});
