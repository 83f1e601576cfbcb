import { describe, expect, it } from "vitest";
import {
  isWorkingDay,
  nthWorkingDayAfter,
  nthWorkingDayBefore,
  workingDaysBetween,
} from "../../src/calendar/count.js";
import { settledDateAfter } from "../../src/calendar/dates.js";
import { addDays, type Day } from "../../src/time/day.js";
import { dates, worked } from "./naive.js";
import { cn, day } from "./shipped.js";

/** Every day of 2007–2026, N from 1 to 300, against steps over the raw notices; differences are collected. */
const first = day("2007-01-01");
const most = 300;
const dayAt = (index: number): Day => addDays(first, index);

describe("every day 2007–2026", () => {
  it("is worked or not as the notices say", () => {
    const wrong = dates.filter((date, index) => isWorkingDay(cn, day(date)) !== worked[index]);
    expect(wrong).toEqual([]);
  });

  it("has the same N-th working day after it, N 1–300, as a day and as a date", () => {
    const wrong: string[] = [];
    let compared = 0;
    for (const [start, date] of dates.entries()) {
      let n = 0;
      for (let at = start + 1; at < dates.length && n < most; at += 1) {
        if (!worked[at]) continue;
        n += 1;
        compared += 1;
        const { earliest, latest } = nthWorkingDayAfter(cn, dayAt(start), n);
        if (earliest !== dayAt(at) || latest !== earliest) wrong.push(`${n} after ${date}`);
        if (settledDateAfter(cn, date, n) !== dates[at]) wrong.push(`${n} after ${date}, as a date`);
      }
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(2_000_000);
  });

  it("has the same N-th working day before it, N 1–300", () => {
    const wrong: string[] = [];
    for (const [start, date] of dates.entries()) {
      let n = 0;
      for (let at = start - 1; at >= 0 && n < most; at -= 1) {
        if (!worked[at]) continue;
        n += 1;
        const { earliest, latest } = nthWorkingDayBefore(cn, dayAt(start), n);
        if (earliest !== dayAt(at) || latest !== earliest) wrong.push(`${n} before ${date}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("has the same number of working days between it and each of the 430 days after it", () => {
    const wrong: string[] = [];
    for (const [start, date] of dates.entries()) {
      let n = 0;
      for (let at = start + 1; at < dates.length && at <= start + 430; at += 1) {
        if (worked[at]) n += 1;
        const { least, greatest } = workingDaysBetween(cn, dayAt(start), dayAt(at));
        if (least !== n || greatest !== n) wrong.push(`${date} to ${dates[at]}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
