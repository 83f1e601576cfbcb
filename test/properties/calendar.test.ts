import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isWorkingDay,
  nthWorkingDayAfter,
  nthWorkingDayBefore,
  workingDaysBetween,
} from "../../src/calendar/count.js";
import { dueAfter, lastDayToStart } from "../../src/calendar/due.js";
import { mergeIntervals } from "../../src/calendar/interval.js";
import { addDays, formatDay } from "../../src/time/day.js";
import type { LimitUnit } from "../../src/time/limit.js";
import { dates, naiveAfter } from "../calendar/naive.js";
import { cn, day } from "../calendar/shipped.js";

const anyDate = fc.constantFrom(...dates.slice(0, -500));
const anyN = fc.integer({ min: 1, max: 300 });
const anyUnit = fc.constantFrom<LimitUnit>("working-day", "day", "month", "year");
const limitOf = (unit: LimitUnit, n: number) => ({
  unit,
  amount: unit === "year" ? 1 : unit === "month" ? 1 + (n % 12) : n,
});

describe("counting", () => {
  it("agrees with a loop over the raw notices", () => {
    fc.assert(
      fc.property(anyDate, anyN, (from, n) => {
        const { earliest, latest } = nthWorkingDayAfter(cn, day(from), n);
        expect(latest).toBe(earliest);
        expect(formatDay(earliest)).toBe(naiveAfter(from, n));
      }),
    );
  });

  it("the n working days after a day are n working days between", () => {
    fc.assert(
      fc.property(anyDate, anyN, (from, n) => {
        const { earliest } = nthWorkingDayAfter(cn, day(from), n);
        expect(workingDaysBetween(cn, day(from), earliest)).toEqual({ least: n, greatest: n });
      }),
    );
  });

  it("back from the n-th working day after a working day is that day", () => {
    fc.assert(
      fc.property(
        anyDate.filter((from) => isWorkingDay(cn, day(from)) === true),
        anyN,
        (from, n) => {
          const { earliest } = nthWorkingDayAfter(cn, day(from), n);
          expect(nthWorkingDayBefore(cn, earliest, n)).toEqual({ earliest: day(from), latest: day(from) });
        },
      ),
    );
  });

  it("excluding days counts them out one by one", () => {
    fc.assert(
      fc.property(
        anyDate,
        anyN,
        fc.array(fc.tuple(fc.nat(200), fc.nat(20)), { maxLength: 4 }),
        (from, n, pauses) => {
          const excluded = pauses.map(([start, length]) => ({
            from: addDays(day(from), start),
            to: addDays(day(from), start + length),
          }));
          const { earliest } = nthWorkingDayAfter(cn, day(from), n, excluded);
          let counted = 0;
          for (let at = addDays(day(from), 1); at <= earliest; at = addDays(at, 1)) {
            if (isWorkingDay(cn, at) && !excluded.some((each) => each.from <= at && at <= each.to))
              counted += 1;
          }
          expect(counted).toBe(n);
        },
      ),
    );
  });

  it("merging keeps the days and leaves gaps between", () => {
    const anyInterval = fc.tuple(fc.nat(60), fc.integer({ min: -3, max: 9 })).map(([from, length]) => ({
      from: addDays(day("2024-01-01"), from),
      to: addDays(day("2024-01-01"), from + length),
    }));
    fc.assert(
      fc.property(fc.array(anyInterval), (intervals) => {
        const daysOf = (list: readonly { from: number; to: number }[]) => {
          const days = new Set<number>();
          for (const { from, to } of list) for (let at = from; at <= to; at += 1) days.add(at);
          return [...days].sort((a, b) => a - b);
        };
        const merged = mergeIntervals(intervals);
        expect(daysOf(merged)).toEqual(daysOf(intervals));
        for (const [index, each] of merged.entries()) {
          if (index > 0) expect(each.from).toBeGreaterThan((merged[index - 1]?.to ?? 0) + 1);
        }
      }),
    );
  });
});

describe("due days", () => {
  it("are never rest days", () => {
    fc.assert(
      fc.property(anyDate, anyUnit, anyN, (from, unit, n) => {
        const { earliest } = dueAfter(cn, day(from), limitOf(unit, n));
        expect(isWorkingDay(cn, earliest)).toBe(true);
      }),
    );
  });

  it("do not come earlier for a later start or a longer limit", () => {
    fc.assert(
      fc.property(anyDate, anyUnit, anyN, fc.nat(40), (from, unit, n, later) => {
        const due = dueAfter(cn, day(from), limitOf(unit, n)).earliest;
        expect(dueAfter(cn, addDays(day(from), later), limitOf(unit, n)).earliest).toBeGreaterThanOrEqual(
          due,
        );
        if (unit === "working-day" || unit === "day") {
          expect(dueAfter(cn, day(from), { unit, amount: n + 1 }).earliest).toBeGreaterThanOrEqual(due);
        }
      }),
    );
  });

  it("are met from the last day to start, and missed from the day after", () => {
    fc.assert(
      fc.property(
        anyDate.filter((date) => date >= "2009-01-01"),
        anyUnit,
        anyN,
        (by, unit, n) => {
          const limit = limitOf(unit, n);
          const { earliest, latest } = lastDayToStart(cn, day(by), limit);
          expect(latest).toBe(earliest);
          expect(dueAfter(cn, earliest, limit).earliest).toBeLessThanOrEqual(day(by));
          expect(dueAfter(cn, addDays(earliest, 1), limit).earliest).toBeGreaterThan(day(by));
        },
      ),
    );
  });
});
