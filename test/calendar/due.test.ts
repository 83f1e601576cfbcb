import { describe, expect, it } from "vitest";
import { dueAfter, lastDayToStart } from "../../src/calendar/due.js";
import { type Amount, parseAmount } from "../../src/time/limit.js";
import { cn, day, show } from "./shipped.js";

const limit = (text: string): Amount => {
  const amount = parseAmount(text);
  if (amount === null) throw new Error(`not a limit: ${text}`);
  return amount;
};
const due = (from: string, text: string) => show(dueAfter(cn, day(from), limit(text)));
const interval = (from: string, to: string) => ({ from: day(from), to: day(to) });

describe("working days", () => {
  it("ten after Friday 25 January 2019: 28–31 January are 1–4, 1 February 5, the make-up weekend 6 and 7, 11–13 February 8–10", () => {
    expect(due("2019-01-25", "10wd")).toBe("2019-02-13");
  });

  it("one after 30 September 2024: 1–7 October are off, Tuesday the 8th is worked", () => {
    expect(due("2024-09-30", "1wd")).toBe("2024-10-08");
  });

  it("one after Friday 11 October 2024: Saturday the 12th makes up for National Day", () => {
    expect(due("2024-10-11", "1wd")).toBe("2024-10-12");
  });

  it("one after Saturday 14 February 2026, itself worked: 15–23 February are off, Tuesday the 24th is the first", () => {
    expect(due("2026-02-14", "1wd")).toBe("2026-02-24");
  });

  it("none: the same day, even on a rest day", () => {
    expect(due("2024-10-06", "0wd")).toBe("2024-10-06");
    expect(due("2024-10-06", "0d")).toBe("2024-10-06");
  });

  it("excluded days are not counted: 29 and 30 January out, 13 February's tenth becomes the 15th", () => {
    const excluded = [interval("2019-01-30", "2019-01-30"), interval("2019-01-29", "2019-01-30")];
    expect(show(dueAfter(cn, day("2019-01-25"), limit("10wd"), { excluded }))).toBe("2019-02-15");
  });
});

describe("days, months and years", () => {
  it("one month from 31 January 2019 is 28 February, a Thursday", () => {
    expect(due("2019-01-31", "1m")).toBe("2019-02-28");
  });

  it("three months from 31 January 2019 is 30 April, in one step", () => {
    expect(due("2019-01-31", "3m")).toBe("2019-04-30");
  });

  it("a year from 29 February 2020 is 28 February 2021, a Sunday: Monday 1 March", () => {
    expect(due("2020-02-29", "1y")).toBe("2021-03-01");
  });

  it("thirty days from 8 January 2019 end on 7 February, in Spring Festival (4–10): Monday the 11th", () => {
    expect(due("2019-01-08", "30d")).toBe("2019-02-11");
  });

  it("thirty days from 3 January 2019 end on Saturday 2 February, which is worked: it stays", () => {
    expect(due("2019-01-03", "30d")).toBe("2019-02-02");
  });

  it("an extension is added to the unrolled day: 7 February and 15 days are the 22nd, not the 26th", () => {
    const options = { extensions: [limit("15d")] };
    expect(show(dueAfter(cn, day("2019-01-08"), limit("30d"), options))).toBe("2019-02-22");
  });

  it("excluded days push the last day on, those they push it onto as well", () => {
    // 10 days from 4 March 2019 end on the 14th; 5–6 March push it to the 16th, 15–18 March (met only now) to
    // the 20th, a Wednesday; the 3rd lies before the start and does not count.
    const excluded = [interval("2019-03-15", "2019-03-18"), interval("2019-03-03", "2019-03-06")];
    expect(show(dueAfter(cn, day("2019-03-04"), limit("10d"), { excluded }))).toBe("2019-03-20");
  });

  it("can be asked without rolling", () => {
    expect(show(dueAfter(cn, day("2019-01-08"), limit("30d"), { roll: false }))).toBe("2019-02-07");
  });
});

describe("past what is settled", () => {
  it("never gives one day for a count that needs the notice of 2027", () => {
    const range = dueAfter(cn, day("2026-12-25"), limit("10wd"));
    expect(range.latest === null || range.latest > range.earliest).toBe(true);
  });

  it("knows nothing before 2007: every day may have been worked", () => {
    expect(due("2006-12-01", "10wd")).toBe("2006-12-11/");
  });
});

describe("the last day to start", () => {
  it("ten working days by 13 February 2019: the tenth one back is 28 January, so by Sunday the 27th", () => {
    expect(show(lastDayToStart(cn, day("2019-02-13"), limit("10wd")))).toBe("2019-01-27");
  });

  it("thirty days by Monday 11 February 2019: 12 January and 30 days are that day", () => {
    expect(show(lastDayToStart(cn, day("2019-02-11"), limit("30d")))).toBe("2019-01-12");
  });

  it("one month by 28 February 2019: 31 January still ends there", () => {
    expect(show(lastDayToStart(cn, day("2019-02-28"), limit("1m")))).toBe("2019-01-31");
  });
});
