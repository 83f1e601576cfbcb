/** Years that nothing settles, and what still bounds them. */
import { describe, expect, it } from "vitest";
import type { CalendarData } from "../../src/calendar/calendar-data.js";
import { compileCalendar } from "../../src/calendar/compile.js";
import { isWorkingDay, nthWorkingDayAfter, workingDaysBetween } from "../../src/calendar/count.js";
import { dueAfter } from "../../src/calendar/due.js";
import type { Layer } from "../../src/calendar/layer.js";
import { noticesMissing } from "../../src/calendar/missing.js";
import { pendingHolidays } from "../../src/calendar/pending-holiday.js";
import { statutoryDays } from "../../src/calendar/statutory.js";
import { addDays, formatDay } from "../../src/time/day.js";
import { cn, cnData, day, show } from "./shipped.js";

const fiveDays = { amount: 5, unit: "working-day" } as const;

describe("a calendar without any notice", () => {
  const empty = compileCalendar({ ...cnData, notices: [] });

  it("settles no day and bounds no count from below", () => {
    expect(isWorkingDay(empty, day("2019-03-05"))).toBeNull();
    expect(empty.settledTo).toBeLessThan(empty.settledFrom);
    expect(show(dueAfter(empty, day("2019-03-05"), fiveDays))).toBe("2019-03-10/");
    expect(workingDaysBetween(empty, day("2019-03-03"), day("2019-03-08"))).toEqual({
      least: 0,
      greatest: 5,
    });
  });

  it("names the year that is missing", () => {
    expect(noticesMissing(empty, day("2019-03-05"), day("2019-03-10"))).toEqual(["cn/2019"]);
  });
});

describe("a layer without any year", () => {
  const layer: Layer = {
    id: "xinjiang",
    title: { zh: "新疆", en: "Xinjiang" },
    jurisdiction: "650000",
    source: "x",
    atMost: { rest: 1, work: 1 },
    years: [],
  };
  const open = compileCalendar(cnData, { layers: [layer] });

  it("leaves no day settled, while the counts stay within what it may set", () => {
    expect(isWorkingDay(open, day("2019-03-05"))).toBeNull();
    expect(open.settledTo).toBe(addDays(open.settledFrom, -1));
    // Monday 4 to Friday 8 March 2019 are five; with Saturday the 9th one may be off and one may be worked.
    expect(workingDaysBetween(open, day("2019-03-03"), day("2019-03-08"))).toEqual({ least: 4, greatest: 5 });
    expect(workingDaysBetween(open, day("2019-03-03"), day("2019-03-09"))).toEqual({ least: 4, greatest: 6 });
  });

  it("settles the last years that it has, up to the last notice, and none before a gap", () => {
    const entry = { published: "2018-01-01", source: "x", rest: [], work: [] };
    const years = [2010, 2025, 2026].map((year) => ({ ...entry, year }));
    const { settledFrom, settledTo } = compileCalendar(cnData, { layers: [{ ...layer, years }] });
    expect([formatDay(settledFrom), formatDay(settledTo)]).toEqual(["2025-01-01", "2026-12-28"]);
  });
});

describe("a working day that a layer sets near a holiday not announced", () => {
  it("may have been worked anyway: one more at the most", () => {
    // Saturday 20 February 2027: Spring Festival is on the 6th, and its make-up days may lie there.
    const layer: Layer = {
      id: "x",
      title: { zh: "x", en: "x" },
      jurisdiction: "650000",
      source: "x",
      atMost: { rest: 0, work: 0 },
      years: [
        {
          year: 2027,
          published: "2026-11-20",
          source: "x",
          rest: [],
          work: [{ name: "补班", days: ["2027-02-20"] }],
        },
      ],
    };
    const calendar = compileCalendar(cnData, { layers: [layer], missingYear: "note" });
    const span = [day("2027-01-15"), day("2027-03-10")] as const;
    const plain = workingDaysBetween(cn, ...span);
    expect(workingDaysBetween(calendar, ...span)).toEqual({
      least: plain.least,
      greatest: plain.greatest + 1,
    });
  });
});

describe("the law of a year", () => {
  it("is the latest version in force on its first day, in whatever order they stand", () => {
    const reversed = { ...cnData, statutory: [...cnData.statutory].reverse() };
    for (const year of [2008, 2014, 2024, 2025]) {
      expect(statutoryDays(reversed, year)).toEqual(statutoryDays(cnData, year));
    }
    // Thirteen days since 2025, eleven from 2008 to 2024.
    expect([2024, 2025].map((year) => statutoryDays(reversed, year)?.length)).toEqual([11, 13]);
  });

  it("is not known before its first version", () => {
    expect(statutoryDays(cnData, 1900)).toBeNull();
  });

  it("of fixed days alone bounds every year that can be written", () => {
    const fixed: CalendarData = {
      ...cnData,
      statutory: [
        { from: "0900-01-01", source: "x", days: [{ holiday: "national-day", on: ["10-01", "10-02"] }] },
      ],
      lunar: [],
    };
    expect(statutoryDays(fixed, 9999)).toHaveLength(2);
    expect(statutoryDays(fixed, 10_000)).toBeNull();
    expect(formatDay(compileCalendar(fixed).horizon)).toBe("9999-12-28");
  });
});

describe("what practice says of a holiday", () => {
  const { arrangements } = cnData;
  const practice = (changes: Partial<CalendarData["arrangements"]>): CalendarData => ({
    ...cnData,
    arrangements: { ...arrangements, ...changes },
  });
  const limitsOf = (holiday: string, changes: object) =>
    practice({
      holidays: arrangements.holidays.map((each) =>
        each.holidays.join() === holiday ? { ...each, ...changes } : each,
      ),
    });

  it("of two holidays not said to be arranged together never joins them", () => {
    // Mid-Autumn 2028 is on 3 October, among the National days.
    const apart = practice({
      holidays: arrangements.holidays.map(({ within: _, ...each }) => each),
    });
    expect(pendingHolidays(cnData, 2028)).toHaveLength(6);
    expect(pendingHolidays(apart, 2028)).toHaveLength(7);
  });

  it("bounds nothing where it allows no arrangement that holds the statutory days", () => {
    expect(pendingHolidays(cnData, 2027)).toHaveLength(7);
    // Four statutory days since 2025 do not fit into three.
    const tooShort = limitsOf("spring-festival", { longest: 3 });
    expect(pendingHolidays(tooShort, 2027)).toBeNull();
    expect(show(nthWorkingDayAfter(compileCalendar(tooShort), day("2027-03-01"), 5))).toBe("2027-03-06/");
  });

  it("bounds nothing where there is no place to make up for the weekdays beyond the law", () => {
    // Monday 1 to Friday 5 March 2027 are one block of five weekdays for two statutory days: three are made up
    // for, on Saturday the 6th, Sunday the 7th and Saturday the 13th at the earliest.
    const limits = { holidays: ["x"], before: 0, after: 0, longest: 5, moved: 3 };
    const within = (after: number, moved = 3) =>
      pendingHolidays(
        {
          ...practice({ makeUp: { before: 0, after }, holidays: [{ ...limits, moved }] }),
          statutory: [{ from: "2025-01-01", source: "x", days: [{ holiday: "x", on: ["03-01", "03-05"] }] }],
        },
        2027,
      );
    expect(within(7)).toBeNull();
    expect(within(8)).toMatchObject([{ from: day("2027-03-01"), to: day("2027-03-13"), net: 2 }]);
    expect(within(8, 2)).toBeNull();
  });
});
