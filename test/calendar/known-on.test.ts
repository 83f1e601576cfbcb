import { describe, expect, it } from "vitest";
import { calendarChanges } from "../../src/calendar/changes.js";
import { compileCalendar } from "../../src/calendar/compile.js";
import { isWorkingDay } from "../../src/calendar/count.js";
import { dueAfter } from "../../src/calendar/due.js";
import type { Notice } from "../../src/calendar/notice.js";
import { formatDay } from "../../src/time/day.js";
import { cn, cnData, day, show } from "./shipped.js";

const knownOn = (date: string) => compileCalendar(cnData, { knownOn: day(date) });
const fiveDays = { amount: 5, unit: "working-day" } as const;

describe("the calendar as it was known", () => {
  it("before 22 March 2019 has no long Labour Day", () => {
    // From Friday 26 April: as first published 29, 30 April, 2, 3 and 6 May; as amended 28 (a worked Sunday),
    // 29, 30 April, 5 (worked) and 6 May.
    expect(show(dueAfter(knownOn("2019-03-21"), day("2019-04-26"), fiveDays))).toBe("2019-05-06");
    expect(show(dueAfter(knownOn("2019-03-22"), day("2019-04-26"), fiveDays))).toBe("2019-05-06");
    // From Tuesday 30 April: as first published 2, 3, 6, 7, 8 May; as amended 5, 6, 7, 8, 9.
    expect(show(dueAfter(knownOn("2019-03-21"), day("2019-04-30"), fiveDays))).toBe("2019-05-08");
    expect(show(dueAfter(knownOn("2019-03-22"), day("2019-04-30"), fiveDays))).toBe("2019-05-09");
  });

  it("goes by the day of publication, not of signature: 26 January 2020 did not know of the 27th's notice", () => {
    expect(isWorkingDay(knownOn("2020-01-26"), day("2020-01-31"))).toBe(true);
    expect(isWorkingDay(knownOn("2020-01-27"), day("2020-01-31"))).toBe(false);
  });

  it("settles a year to 28 December, and the three days after with the next year's notice", () => {
    expect(formatDay(knownOn("2018-12-05").settledTo)).toBe("2018-12-28");
    expect(formatDay(knownOn("2018-12-06").settledTo)).toBe("2019-12-28");
    expect(isWorkingDay(knownOn("2018-12-05"), day("2018-12-29"))).toBeNull();
    expect(isWorkingDay(knownOn("2018-12-06"), day("2018-12-29"))).toBe(true);
    expect(formatDay(cn.settledTo)).toBe("2026-12-28");
  });

  it("before the first notice settles nothing and bounds nothing", () => {
    const calendar = knownOn("2006-12-17");
    expect(isWorkingDay(calendar, day("2007-01-04"))).toBeNull();
    expect(show(dueAfter(calendar, day("2007-01-04"), fiveDays))).toBe("2007-01-09/");
  });

  it("without the notice of a year does not count the years after it as known", () => {
    const notices = cnData.notices.filter((each) => each.year !== 2020);
    expect(formatDay(compileCalendar({ ...cnData, notices }).settledTo)).toBe("2019-12-28");
  });
});

describe("a notice handed over at run time", () => {
  const notice: Notice = {
    year: 2027,
    notice: "样例",
    signed: "2026-11-20",
    published: "2026-11-20",
    rest: [{ name: "元旦", days: ["2027-01-01", "2027-01-02", "2027-01-03"] }],
    work: [],
    adjacentWeekend: [],
    amendments: [],
  };

  it("settles its year: 28–31 December are 1–4, 4–8 January 5–9, Monday the 11th is the tenth", () => {
    const calendar = compileCalendar(cnData, { extraNotices: [notice] });
    expect(formatDay(calendar.settledTo)).toBe("2027-12-28");
    expect(show(dueAfter(calendar, day("2026-12-25"), { amount: 10, unit: "working-day" }))).toBe(
      "2027-01-11",
    );
  });

  it("is not known before its publication either", () => {
    const calendar = compileCalendar(cnData, { extraNotices: [notice], knownOn: day("2026-11-19") });
    expect(formatDay(calendar.settledTo)).toBe("2026-12-28");
  });

  it("takes the place of a year that the calendar has", () => {
    const other = {
      ...notice,
      year: 2026,
      published: "2025-11-05",
      rest: [{ name: "x", days: ["2026-03-04"] }],
    };
    const calendar = compileCalendar(cnData, { extraNotices: [other] });
    expect(isWorkingDay(calendar, day("2026-03-04"))).toBe(false);
    expect(isWorkingDay(calendar, day("2026-10-05"))).toBe(true);
  });
});

describe("two states of knowledge", () => {
  it("differ in four days by the amendment of 22 March 2019: Saturday 4 May was off before", () => {
    const { days, newlySettled } = calendarChanges(knownOn("2019-03-21"), knownOn("2019-03-22"));
    expect(days.map((each) => [formatDay(each.day), each.after])).toEqual([
      ["2019-04-28", true],
      ["2019-05-02", false],
      ["2019-05-03", false],
      ["2019-05-05", true],
    ]);
    expect(newlySettled).toEqual([]);
  });

  it("differ in what they settle when a year's notice comes", () => {
    const changes = calendarChanges(knownOn("2018-12-05"), knownOn("2018-12-06"));
    expect(changes.days).toEqual([]);
    expect(changes.newlySettled).toEqual([{ from: day("2018-12-29"), to: day("2019-12-28") }]);
    expect(calendarChanges(knownOn("2018-12-06"), knownOn("2018-12-05")).noLongerSettled).toEqual(
      changes.newlySettled,
    );
  });
});

it("a notice or layer handed over with a date that is none is the caller's mistake: it was never parsed", () => {
  const [notice] = cnData.notices;
  const wrong = { ...notice!, rest: [{ name: "x", days: ["2007-02-29"] }] };
  expect(() => compileCalendar(cnData, { extraNotices: [wrong] })).toThrow(/"2007-02-29" is not a date/);
  const layer = {
    id: "x",
    title: { zh: "x", en: "x" },
    jurisdiction: "650000",
    source: "x",
    atMost: { rest: 0, work: 0 },
    years: [{ ...wrong, source: "x" }],
  };
  expect(() => compileCalendar(cnData, { layers: [layer] })).toThrow(RangeError);
});
