/** Corner cases of counting, each with its reason; the days are counted by hand from the notice of the year. */
import { describe, expect, it } from "vitest";
import { nthWorkingDayBefore, rollForward, workingDaysBetween } from "../../src/calendar/count.js";
import { dueAfter } from "../../src/calendar/due.js";
import { formatDay } from "../../src/time/day.js";
import { readInstant } from "../../src/time/instant.js";
import type { Amount } from "../../src/time/limit.js";
import { cn, day, show } from "./shipped.js";

const wd = (amount: number): Amount => ({ amount, unit: "working-day" });
const days = (amount: number): Amount => ({ amount, unit: "day" });
const months = (amount: number): Amount => ({ amount, unit: "month" });
const due = (from: string, limit: Amount) => show(dueAfter(cn, day(from), limit));

describe("a start", () => {
  it("on a rest day counts from the next working day: 5 February 2019 is in the festival, the 11th is the first", () => {
    expect(due("2019-02-05", wd(1))).toBe("2019-02-11");
  });

  it("on a make-up Saturday is excluded like any other: after 2 February 2019 Sunday the 3rd is worked too", () => {
    expect(due("2019-02-02", wd(1))).toBe("2019-02-03");
    expect(due("2019-02-02", wd(2))).toBe("2019-02-11");
  });

  it("on the last day of a year: 2024 ends on a Tuesday, 1 January is off, the 2nd is the first", () => {
    expect(due("2024-12-31", wd(1))).toBe("2025-01-02");
  });

  it("on 31 December 2018, off for New Year, when Saturday the 29th had been worked: Wednesday 2 January", () => {
    expect(due("2018-12-31", wd(1))).toBe("2019-01-02");
    expect(due("2018-12-28", wd(1))).toBe("2018-12-29");
  });

  it("one working day before the long holiday of 2023 (29 September to 6 October): Saturday 7 October is worked", () => {
    expect(due("2023-09-28", wd(1))).toBe("2023-10-07");
    expect(due("2023-09-27", wd(1))).toBe("2023-09-28");
  });
});

describe("a last day", () => {
  it("at a month's end that is a Sunday: a month from 31 January 2021 ends on 28 February, moves to 1 March", () => {
    expect(due("2021-01-31", months(1))).toBe("2021-03-01");
  });

  it("on the leap day: a month from 29 and from 31 January 2024 both end on Thursday 29 February", () => {
    expect(due("2024-01-29", months(1))).toBe("2024-02-29");
    expect(due("2024-01-31", months(1))).toBe("2024-02-29");
  });

  it("inside Spring Festival 2024 (10–17 February) moves past it, and past nothing else: Sunday the 18th is worked", () => {
    expect(due("2024-01-11", months(1))).toBe("2024-02-18");
  });

  it("on a make-up Saturday stays: 15 days from 27 September 2024 end on 12 October", () => {
    expect(due("2024-09-27", days(15))).toBe("2024-10-12");
  });

  it("on a shifted rest day moves: 4 October 2024 is a Friday, and off", () => {
    expect(due("2024-09-04", months(1))).toBe("2024-10-08");
  });

  it("does not move twice: 1 May 2024 rolls to Monday the 6th, though Sunday the 5th ends the block", () => {
    expect(show(rollForward(cn, day("2024-05-01")))).toBe("2024-05-06");
  });
});

describe("an extension", () => {
  const extended = (from: string, limit: Amount, ...extensions: Amount[]) =>
    show(dueAfter(cn, day(from), limit, { extensions }));

  it("of working days after working days is counted on: 10 and 5 after 25 January 2019 are 15", () => {
    // The tenth is 13 February; 14, 15, 18, 19, 20 are five more.
    expect(extended("2019-01-25", wd(10), wd(5))).toBe("2019-02-20");
  });

  it("of working days after 30 days starts at the unrolled day: 7 February 2019, then 11, 12, 13", () => {
    expect(extended("2019-01-08", days(30), wd(3))).toBe("2019-02-13");
  });

  it("of days after working days rolls at the end: 13 February 2019 and 3 days are Saturday the 16th, so the 18th", () => {
    expect(extended("2019-01-25", wd(10), days(3))).toBe("2019-02-18");
  });

  it("by nothing changes nothing, and the day still rolls", () => {
    expect(extended("2019-01-08", days(30), days(0))).toBe("2019-02-11");
    expect(extended("2019-01-08", days(30), wd(0))).toBe("2019-02-11");
  });

  it("several extensions are added one after the other: 30, 15 and 15 days are 9 March 2019, a Saturday: the 11th", () => {
    expect(extended("2019-01-08", days(30), days(15), days(15))).toBe("2019-03-11");
  });
});

describe("days that do not count", () => {
  const paused = (from: string, limit: Amount, ...spans: [string, string][]) =>
    show(dueAfter(cn, day(from), limit, { excluded: spans.map(([a, b]) => ({ from: day(a), to: day(b) })) }));

  it("across a holiday cost only their working days: 1–11 February 2019 out, the tenth is the 19th", () => {
    // 28–31 January are 1–4; 12, 13, 14, 15, 18, 19 are 5–10.
    expect(paused("2019-01-25", wd(10), ["2019-02-01", "2019-02-11"])).toBe("2019-02-19");
  });

  it("beginning on the due day push it on: the tenth, 13 February 2019, is out, so the 15th after two days", () => {
    expect(paused("2019-01-25", wd(10), ["2019-02-13", "2019-02-14"])).toBe("2019-02-15");
    // 10 days from 4 March end on the 14th; 14 and 15 are out: the 16th, a Saturday, so Monday the 18th.
    expect(paused("2019-03-04", days(10), ["2019-03-14", "2019-03-15"])).toBe("2019-03-18");
  });

  it("beginning the day after cost nothing", () => {
    expect(paused("2019-03-04", days(10), ["2019-03-15", "2019-03-20"])).toBe("2019-03-14");
  });

  it("that overlap cost once", () => {
    expect(paused("2019-03-04", days(10), ["2019-03-05", "2019-03-08"], ["2019-03-07", "2019-03-09"])).toBe(
      "2019-03-19",
    );
  });

  it("before the start or on it cost nothing", () => {
    expect(paused("2019-03-04", days(10), ["2019-02-20", "2019-03-04"])).toBe("2019-03-14");
  });
});

describe("counting backwards and between", () => {
  it("the second working day before 11 February 2019 is the make-up Saturday, 2 February", () => {
    expect(show(nthWorkingDayBefore(cn, day("2019-02-11"), 2))).toBe("2019-02-02");
    expect(show(nthWorkingDayBefore(cn, day("2019-02-11"), 0))).toBe("2019-02-11");
  });

  it("late on Saturday 16 February 2019 for Friday the 15th is late by no working day", () => {
    expect(workingDaysBetween(cn, day("2019-02-15"), day("2019-02-16"))).toEqual({ least: 0, greatest: 0 });
  });

  it("backwards in time there are none", () => {
    expect(workingDaysBetween(cn, day("2019-02-16"), day("2019-02-15"))).toEqual({ least: 0, greatest: 0 });
  });
});

describe("an instant in UTC", () => {
  const dueFrom = (instant: string) => {
    const at = readInstant(instant, cn.zone);
    return at === null ? null : [formatDay(at.day), show(dueAfter(cn, at.day, wd(1)))];
  };

  it("at 23:59:59 on Friday 1 February 2019 in Shanghai starts there, and Saturday the 2nd is worked", () => {
    expect(dueFrom("2019-02-01T15:59:59Z")).toEqual(["2019-02-01", "2019-02-02"]);
  });

  it("a second later starts on the 2nd: Sunday the 3rd", () => {
    expect(dueFrom("2019-02-01T16:00:00Z")).toEqual(["2019-02-02", "2019-02-03"]);
  });
});

it("a number of days that is none is the caller's mistake", () => {
  expect(() => dueAfter(cn, day("2019-01-25"), wd(-1))).toThrow(RangeError);
  expect(() => nthWorkingDayBefore(cn, day("2019-01-25"), 1.5)).toThrow("not a number of days: 1.5");
});
