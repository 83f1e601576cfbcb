import { describe, expect, it } from "vitest";
import { calendarChanges } from "../../src/calendar/changes.js";
import { compileCalendar } from "../../src/calendar/compile.js";
import type { Notice } from "../../src/calendar/notice.js";
import { addDays } from "../../src/time/day.js";
import { cn, cnData, day } from "./shipped.js";

/** The country's calendar with a layer that has an entry, of nothing, for these years only. */
const settledIn = (...years: number[]) =>
  compileCalendar(cnData, {
    layers: [
      {
        id: "x",
        title: { zh: "x", en: "x" },
        jurisdiction: "650000",
        source: "x",
        atMost: { rest: 1, work: 1 },
        years: years.map((year) => ({ year, published: "2007-01-01", source: "x", rest: [], work: [] })),
      },
    ],
  });
const span = (from: string, to: string) => ({ from: day(from), to: day(to) });

describe("what one calendar settles alone", () => {
  it("may lie on both sides of what the other settles", () => {
    const both = [span("2007-01-01", "2018-12-31"), span("2021-01-01", "2026-12-28")];
    expect(calendarChanges(settledIn(2019, 2020), cn)).toEqual({
      days: [],
      newlySettled: both,
      noLongerSettled: [],
    });
    expect(calendarChanges(cn, settledIn(2019, 2020)).noLongerSettled).toEqual(both);
  });

  it("is all of it where the other settles other years", () => {
    const [first, second] = [span("2010-01-01", "2010-12-31"), span("2020-01-01", "2020-12-31")];
    expect(calendarChanges(settledIn(2010), settledIn(2020))).toEqual({
      days: [],
      newlySettled: [second],
      noLongerSettled: [first],
    });
    expect(calendarChanges(settledIn(2020), settledIn(2010)).newlySettled).toEqual([first]);
  });

  it("may be a single day", () => {
    const shorter = { ...cn, settledTo: addDays(cn.settledTo, -1) };
    expect(calendarChanges(shorter, cn).newlySettled).toEqual([span("2026-12-28", "2026-12-28")]);
    expect(calendarChanges(cn, cn).newlySettled).toEqual([]);
  });
});

it("the days that differ come in order, whichever of the two sets them", () => {
  const notice = (rest: string): Notice => ({
    year: 2027,
    notice: "样例",
    signed: "2026-11-20",
    published: "2026-11-20",
    rest: [{ name: "x", days: [rest] }],
    work: [],
    adjacentWeekend: [],
    amendments: [],
  });
  // Monday 3 May and Friday 1 October 2027.
  const [may, october] = ["2027-05-03", "2027-10-01"].map((date) =>
    compileCalendar(cnData, { extraNotices: [notice(date)] }),
  );
  expect(calendarChanges(october!, may!).days).toEqual([
    { day: day("2027-05-03"), before: true, after: false },
    { day: day("2027-10-01"), before: false, after: true },
  ]);
});
