/** Where a question asks for nothing, or runs over the edge of what is settled. */
import { describe, expect, it } from "vitest";
import {
  nthWorkingDayAfter,
  settledWorkingDayAfter,
  settledWorkingDayBefore,
  settledWorkingDaysBetween,
} from "../../src/calendar/count.js";
import { settledDateAfter } from "../../src/calendar/dates.js";
import { dueAfter, lastDayToStart, unrolledDueAfter } from "../../src/calendar/due.js";
import { explainDays } from "../../src/calendar/explain.js";
import { formatDay } from "../../src/time/day.js";
import { cn, day, show } from "./shipped.js";

const wd = (amount: number) => ({ amount, unit: "working-day" }) as const;
const days = (amount: number) => ({ amount, unit: "day" }) as const;
const excluded = (from: string, to: string) => [{ from: day(from), to: day(to) }];

describe("the quick questions", () => {
  const tuesday = day("2024-03-05");

  it("have no answer for less than one working day", () => {
    expect(settledWorkingDayAfter(cn, tuesday, 1)).toBe(day("2024-03-06"));
    expect(settledWorkingDayAfter(cn, tuesday, 0)).toBe(-1);
    expect(settledWorkingDayAfter(cn, tuesday, -1)).toBe(-1);
    expect(settledWorkingDayBefore(cn, tuesday, 1)).toBe(day("2024-03-04"));
    expect(settledWorkingDayBefore(cn, tuesday, 0)).toBe(-1);
    expect(settledWorkingDayBefore(cn, tuesday, -1)).toBe(-1);
    expect(settledDateAfter(cn, "2024-03-05", 0)).toBeNull();
  });

  it("find no working day between a day and itself, or an earlier one", () => {
    expect(settledWorkingDaysBetween(cn, tuesday, day("2024-03-06"))).toBe(1);
    expect(settledWorkingDaysBetween(cn, tuesday, tuesday)).toBe(0);
    expect(settledWorkingDaysBetween(cn, tuesday, day("2024-03-01"))).toBe(0);
  });

  it("have no answer past the settled days, nor from before them", () => {
    // 28 December 2026 is the last settled day, 31 December 2006 the day before the first.
    expect(settledWorkingDaysBetween(cn, day("2026-12-24"), day("2026-12-28"))).toBe(2);
    expect(settledWorkingDaysBetween(cn, day("2026-12-24"), day("2026-12-29"))).toBe(-1);
    expect(settledWorkingDaysBetween(cn, day("2006-12-30"), day("2007-01-04"))).toBe(-1);
    expect(settledWorkingDaysBetween(cn, day("2006-12-31"), day("2007-01-04"))).toBe(1);
    expect(settledWorkingDayBefore(cn, day("2007-01-05"), 1)).toBe(day("2007-01-04"));
    expect(settledWorkingDayBefore(cn, day("2007-01-05"), 2)).toBe(-1);
    expect(settledDateAfter(cn, "2026-12-27", 1)).toBe("2026-12-28");
    expect(settledDateAfter(cn, "2026-12-28", 1)).toBeNull();
    expect(settledDateAfter(cn, "2026-12-30", 1)).toBeNull();
    expect(settledDateAfter(cn, "2007-01-01", 1)).toBe("2007-01-04");
    expect(settledDateAfter(cn, "2006-12-31", 1)).toBeNull();
  });

  it("take a date only as it is written, no sign beside the digits of the code table for one", () => {
    const odd = ["1:07-05-08", "19:7-05-08", "2019-1/-08", "2019-0:-08", "2019-05-1/", "2019-05-1:"];
    for (const text of [...odd, "2019x05-08", "2019-05x08", "2019-05-08x", "2019-05-8"]) {
      expect([text, settledDateAfter(cn, text, 1)]).toEqual([text, null]);
    }
    // 8 May 2019 is a Wednesday; December has its days too.
    expect(settledDateAfter(cn, "2019-05-08", 1)).toBe("2019-05-09");
    expect(settledDateAfter(cn, "2019-12-02", 1)).toBe("2019-12-03");
    expect(settledDateAfter(cn, "2019-01-01", 1)).toBe("2019-01-02");
  });
});

describe("a limit of nothing", () => {
  it("ends where it starts, a Sunday too", () => {
    expect(show(nthWorkingDayAfter(cn, day("2024-03-03"), 0))).toBe("2024-03-03");
    expect(show(unrolledDueAfter(cn, day("2024-03-03"), [days(0), wd(0)]))).toBe("2024-03-03");
  });

  it("ends there also where the days from it on do not count", () => {
    const due = dueAfter(cn, day("2024-03-03"), days(0), { excluded: excluded("2024-03-03", "2024-03-08") });
    expect(show(due)).toBe("2024-03-03");
  });

  it("can start on the day itself", () => {
    expect(show(lastDayToStart(cn, day("2024-03-03"), days(0)))).toBe("2024-03-03");
    expect(show(lastDayToStart(cn, day("2024-03-03"), wd(0)))).toBe("2024-03-03");
    expect(show(lastDayToStart(cn, day("2006-06-01"), days(0)))).toBe("2006-06-01");
  });
});

it("the last day to start is the day before where a day is all there is, Monday 4 March 2024 for Tuesday", () => {
  expect(show(lastDayToStart(cn, day("2024-03-05"), days(1)))).toBe("2024-03-04");
  expect(show(lastDayToStart(cn, day("2024-03-05"), wd(1)))).toBe("2024-03-04");
});

describe("days that do not count", () => {
  it("before the start or on it cost no working day: 5 and 6 March 2024 are the first and the second", () => {
    expect(show(nthWorkingDayAfter(cn, day("2024-03-04"), 2, excluded("2024-02-26", "2024-03-04")))).toBe(
      "2024-03-06",
    );
    expect(show(nthWorkingDayAfter(cn, day("2024-03-04"), 2, excluded("2024-02-26", "2024-03-05")))).toBe(
      "2024-03-07",
    );
  });

  it("are listed where they may be worked; a weekend in March 2027 that nobody would work is not", () => {
    // Friday the 5th to Monday the 8th; make-up days for Qingming are not before 23 March.
    const rows = explainDays(cn, day("2027-03-04"), day("2027-03-08"), excluded("2027-03-05", "2027-03-08"));
    expect(rows).toEqual([
      { date: "2027-03-05", n: null, why: "excluded" },
      { date: "2027-03-08", n: null, why: "excluded" },
    ]);
  });
});

describe("a limit that nothing bounds", () => {
  it("stays open when it is extended: 21–23, 26–28 December 2050 are six, 29 December to 1 January may be four", () => {
    // Three days after 1 January 2051 are the 4th, and nobody knows whether it is worked.
    const due = dueAfter(cn, day("2050-12-20"), wd(10), { extensions: [days(3)] });
    expect(show(due)).toBe("2051-01-04/");
    expect(show(dueAfter(cn, day("2050-12-20"), wd(10), { extensions: [wd(1)] }))).toBe("2051-01-02/");
  });

  it("has no certain last day to start before the first notice", () => {
    // Every day of 2006 may have been worked: ten days from 22 May end on 1 June, and may end there.
    expect(show(lastDayToStart(cn, day("2006-06-01"), days(10)))).toBe("0001-01-01/2006-05-22");
  });

  it("has none at the beginning of all days either", () => {
    const { earliest, latest } = lastDayToStart(cn, day("0001-01-02"), days(10));
    expect([formatDay(earliest), latest]).toEqual(["0001-01-01", earliest]);
    expect(show(lastDayToStart(cn, day("0001-01-01"), wd(1)))).toBe("0001-01-01");
  });
});
