import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  civilDate,
  type Day,
  dayOf,
  dayOfDate,
  daysInMonth,
  earlierOf,
  formatDay,
  isWeekend,
  laterOf,
  onDay,
  parseDay,
  weekday,
  weekdaysBetween,
} from "../../src/time/day.js";

const day = (text: string): Day => {
  const found = parseDay(text);
  if (found === null) throw new Error(`not a date: ${text}`);
  return found;
};
/** Years 1 to 9999. */
const anyDay = fc.integer({ min: -719162, max: 2932896 }).map((value) => value as Day);

describe("a civil day", () => {
  it("is the days since 1970-01-01", () => {
    expect([day("1970-01-01"), day("1970-01-02"), day("1969-12-31")]).toEqual([0, 1, -1]);
  });

  it("agrees with the host's calendar, read in UTC, in every year there is", () => {
    fc.assert(
      fc.property(anyDay, (value) => {
        const host = new Date(value * 86_400_000);
        expect(civilDate(value)).toEqual({
          year: host.getUTCFullYear(),
          month: host.getUTCMonth() + 1,
          day: host.getUTCDate(),
        });
        expect(weekday(value)).toBe(host.getUTCDay() === 0 ? 7 : host.getUTCDay());
        expect(parseDay(formatDay(value))).toBe(value);
      }),
    );
  });

  it.each([
    "2024-13-45",
    "2024-13-01",
    "2024x01-01",
    "2024-01x01",
    "20a4-01-01",
    "2024-0.-01",
    "2024-01-0/",
    "2024-01-0:",
    "2024-:1-01",
    "2024-1/-01",
    "2023-02-29",
    "1900-02-29",
    "2024-04-31",
    "2024-00-10",
    "2024-01-00",
    "0000-01-01",
    "2024-1-01",
    "2024/01/01",
    "2024-01-1x",
    "24-01-01",
    "2024-01-01T00:00",
    "",
  ])("%j is none", (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it("has 29 February in leap years only", () => {
    expect([2000, 2023, 2024, 2100].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29, 28]);
    expect(daysInMonth(2024, 12)).toBe(31);
    expect(formatDay(dayOf(2024, 2, 29))).toBe("2024-02-29");
  });
});

describe("a date that was checked", () => {
  it("is its day; one that is none is the caller's mistake", () => {
    expect(dayOfDate("1970-01-02")).toBe(1);
    expect(() => dayOfDate("2023-02-29")).toThrow(
      new RangeError('"2023-02-29" is not a date YYYY-MM-DD that exists'),
    );
  });
});

describe("months later", () => {
  it.each([
    ["2019-01-31", 1, "2019-02-28"],
    ["2019-01-31", 3, "2019-04-30"],
    ["2020-01-31", 1, "2020-02-29"],
    ["2020-02-29", 12, "2021-02-28"],
    ["2019-12-31", 2, "2020-02-29"],
    ["2019-11-15", 2, "2020-01-15"],
    ["2019-03-31", -1, "2019-02-28"],
    ["2019-01-15", -13, "2017-12-15"],
  ])("%s and %i months are %s", (from, months, to) => {
    expect(formatDay(addMonths(day(from), months))).toBe(to);
  });
});

describe("weekdays", () => {
  it("between two days are those that a loop finds", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5, max: 40 }), (from, length) => {
        let count = 0;
        for (let step = 1; step <= length; step += 1) if (!isWeekend(addDays(from, step))) count += 1;
        expect(weekdaysBetween(from, addDays(from, length))).toBe(count);
      }),
    );
  });
});

describe("two days", () => {
  it("have an earlier and a later one; one day is a range of itself", () => {
    const [a, b] = [day("2024-01-01"), day("2024-01-02")];
    expect([earlierOf(a, b), earlierOf(b, a), laterOf(a, b), laterOf(b, a)]).toEqual([a, a, b, b]);
    expect(onDay(a)).toEqual({ earliest: a, latest: a });
  });
});
