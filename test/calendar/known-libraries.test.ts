/** Where known libraries go wrong: the true answers, each counted by hand from the notice of its year. */
import { describe, expect, it } from "vitest";
import { isWorkingDay, nthWorkingDayAfter, workingDaysBetween } from "../../src/calendar/count.js";
import { settledDateAfter } from "../../src/calendar/dates.js";
import { noticesMissing } from "../../src/calendar/missing.js";
import { parseDay } from "../../src/time/day.js";
import { cn, day, show } from "./shipped.js";

const next = (date: string) => show(nthWorkingDayAfter(cn, day(date), 1));

describe("the next working day", () => {
  it("after Monday 30 September 2024: 1–7 October are off, so Tuesday the 8th", () => {
    expect(next("2024-09-30")).toBe("2024-10-08");
  });

  it("after Friday 11 October 2024: Saturday the 12th is worked for National Day", () => {
    expect(next("2024-10-11")).toBe("2024-10-12");
  });

  it("after Saturday 14 February 2026: 15–23 February are off, so Tuesday the 24th", () => {
    expect(next("2026-02-14")).toBe("2026-02-24");
  });

  it("after Sunday 6 October 2024, a rest day: 7 October is off, so Tuesday the 8th", () => {
    expect(next("2024-10-06")).toBe("2024-10-08");
  });
});

describe("rest days", () => {
  it.each([
    ["2018-01-01", "New Year's Day, a Monday"],
    ["2015-09-03", "a Thursday, given by the notice of 13 May 2015"],
    ["2020-01-31", "a Friday, given by the notice published on 27 January 2020"],
    ["2025-05-02", "a Friday, statutory since 2025"],
    ["2025-10-08", "a Wednesday, the eighth day of National Day and Mid-Autumn"],
  ])("%s: %s", (date) => {
    expect(isWorkingDay(cn, day(date))).toBe(false);
  });
});

describe("what is not announced", () => {
  it("ten working days after Friday 25 December 2026 need the notice of 2027, and it is named", () => {
    const { earliest, latest } = nthWorkingDayAfter(cn, day("2026-12-25"), 10);
    // 28–31 December are 4 weekdays and 4–8 January 5: nine, one more is Monday the 11th, if New Year is 1–3
    // January as it falls; if 4 January is off for it and a later Saturday worked, it is Tuesday the 12th.
    expect(show({ earliest, latest })).toBe("2027-01-11/2027-01-12");
    expect(noticesMissing(cn, day("2026-12-25"), earliest)).toEqual(["cn/2027"]);
    expect(settledDateAfter(cn, "2026-12-25", 10)).toBeNull();
  });
});

describe("counts", () => {
  it("after 20 March 2021 up to the 29th: Monday 22 to Friday 26 and Monday 29 are six", () => {
    expect(workingDaysBetween(cn, day("2021-03-20"), day("2021-03-29"))).toEqual({ least: 6, greatest: 6 });
  });
});

describe("what is no date", () => {
  it("2024-13-45", () => {
    expect(parseDay("2024-13-45")).toBeNull();
    for (const text of [
      "2024-13-45",
      "2023-02-29",
      "2024-04-31",
      "2024-05-00",
      "2024-00-05",
      "2024-5-1",
      "x024-05-01",
    ]) {
      expect(settledDateAfter(cn, text, 1)).toBeNull();
    }
    expect(settledDateAfter(cn, "2024-02-29", 1)).toBe("2024-03-01");
  });
});
