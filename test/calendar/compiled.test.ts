/** A calendar compiled from notices in any order answers as the notices say: the tables, and what is pending. */
import { expect, it } from "vitest";
import { compileCalendar } from "../../src/calendar/compile.js";
import {
  nthWorkingDayAfter,
  settledWorkingDayAfter,
  settledWorkingDayBefore,
  settledWorkingDaysBetween,
  workingDaysBetween,
} from "../../src/calendar/count.js";
import { settledDateAfter } from "../../src/calendar/dates.js";
import { openDay } from "../../src/calendar/lay-over.js";
import { pendingHolidays } from "../../src/calendar/pending-holiday.js";
import { addDays } from "../../src/time/day.js";
import { dates, naiveAfter } from "./naive.js";
import { cnData, day, show } from "./shipped.js";

const compiled = () => compileCalendar({ ...cnData, notices: [...cnData.notices].reverse() });

it("every seventeenth day of 2007–2025, and the days it counts to, by all the quick questions", () => {
  const calendar = compiled();
  const wrong: string[] = [];
  for (const [index, from] of dates.slice(0, -365).entries()) {
    if (index % 17 !== 0) continue;
    const n = 1 + (index % 40);
    const to = naiveAfter(from, n)!;
    const counted = settledWorkingDaysBetween(calendar, day(from), day(to));
    if (settledDateAfter(calendar, from, n) !== to) wrong.push(`${n} after ${from} as a date`);
    if (settledWorkingDayAfter(calendar, day(from), n) !== day(to)) wrong.push(`${n} after ${from}`);
    if (counted !== n) wrong.push(`${from} to ${to}: ${counted}`);
    const back = settledWorkingDayBefore(calendar, day(naiveAfter(from, n + 1)!), n);
    if (back !== day(naiveAfter(from, 1)!)) wrong.push(`${n} before ${naiveAfter(from, n + 1)}`);
  }
  expect(wrong).toEqual([]);
});

it("past the last notice, what the law and practice leave open", () => {
  const calendar = compiled();
  // Each is worked out in ranges.test.ts or known-libraries.test.ts.
  expect(show(nthWorkingDayAfter(calendar, day("2027-03-01"), 10))).toBe("2027-03-15");
  expect(show(nthWorkingDayAfter(calendar, day("2026-12-25"), 10))).toBe("2027-01-11/2027-01-12");
  expect(show(nthWorkingDayAfter(calendar, day("2050-12-20"), 10))).toBe("2051-01-01/");
});

it("a holiday that lies between two days costs its statutory days, however it will be arranged", () => {
  const calendar = compiled();
  // After Wednesday 20 January 2027 up to Wednesday 10 March there are 7, 20 and 8 weekdays; the law gives four
  // days for Spring Festival, and nothing of New Year reaches beyond the 16th.
  const [from, to] = [day("2027-01-20"), day("2027-03-10")];
  expect(workingDaysBetween(calendar, from, to)).toEqual({ least: 31, greatest: 31 });
  expect(show(nthWorkingDayAfter(calendar, from, 31))).toBe("2027-03-10");
});

it("a day that a layer sets is open from the first to the last day that a holiday may touch", () => {
  const holidays = pendingHolidays(cnData, 2027)!;
  const [first, last] = [holidays[0]!, holidays.at(-1)!];
  expect(holidays.map(({ from }) => from)).toEqual(holidays.map(({ from }) => from).sort((a, b) => a - b));
  const set = (at: typeof first.from, working: boolean) => {
    const { least, greatest } = openDay({ day: at, working, name: "x", notice: "x" }, holidays);
    return [least, greatest];
  };
  for (const edge of [first.from, last.to]) {
    expect([set(edge, true), set(edge, false)]).toEqual([
      [0, 1],
      [-1, 0],
    ]);
  }
  for (const beyond of [addDays(first.from, -1), addDays(last.to, 1)]) {
    expect(set(beyond, true)[0]).toBe(set(beyond, true)[1]);
    expect(set(beyond, false)[0]).toBe(set(beyond, false)[1]);
  }
});
