import { describe, expect, it } from "vitest";
import type { ArrangementLimits } from "../../src/calendar/calendar-data.js";
import { statutoryDays } from "../../src/calendar/statutory.js";
import { type Day, isWeekend } from "../../src/time/day.js";
import { cnData, day } from "./shipped.js";

/** How a notice's own words name the holidays; a name of two stands for an arrangement of two. */
const idsOf = (name: string): string[] =>
  [
    ["元旦", "new-year"],
    ["春节", "spring-festival"],
    ["清明", "qingming"],
    ["劳动节", "labour-day"],
    ["端午", "dragon-boat"],
    ["中秋", "mid-autumn"],
    ["国庆", "national-day"],
  ]
    .filter(([word]) => name.includes(word ?? ""))
    .map(([, id]) => id ?? "");

const limitsFor = (ids: readonly string[]): ArrangementLimits => {
  const found = cnData.arrangements.holidays.find(
    (each) => [...each.holidays].sort().join() === [...ids].sort().join(),
  );
  if (found === undefined) throw new Error(`no limits for ${ids.join()}`);
  return found;
};

describe("what calendar.json says notices may do holds for every notice since 2008, as first published", () => {
  for (const notice of cnData.notices.filter((each) => each.year >= 2008)) {
    it(`${notice.year}`, () => {
      for (const { name, days } of notice.rest) {
        const ids = idsOf(name);
        const limits = limitsFor(ids);
        const off = days.map(day).sort((a, b) => a - b);
        const law = (statutoryDays(cnData, notice.year) ?? []).filter((each) => ids.includes(each.holiday));
        const first = Math.min(...law.map((each) => each.day));
        const last = Math.max(...law.map((each) => each.day));
        const from = off[0] ?? (0 as Day);
        const to = off.at(-1) ?? (0 as Day);
        // A block named with a weekend missing (2014: 5 and 7 April) has that weekend in between all the same.
        expect(first - from).toBeLessThanOrEqual(limits.before);
        expect(to - last).toBeLessThanOrEqual(limits.after);
        expect(to - from + 1).toBeLessThanOrEqual(limits.longest);
        const worked = notice.work.filter((each) => each.name === name).flatMap((each) => each.days.map(day));
        expect(worked.length).toBeLessThanOrEqual(limits.moved);
        const weekdays = off.filter((each) => !isWeekend(each)).length;
        // 2015 arranged Mid-Autumn (Sunday 27 September) and National Day together under two names.
        if (!(notice.year === 2015 && ids.some((id) => id === "mid-autumn" || id === "national-day"))) {
          expect(weekdays - worked.length).toBe(law.length);
        }
        for (const each of worked) {
          expect(each).toBeGreaterThanOrEqual(first - (limits.reach ?? cnData.arrangements.makeUp.before));
          expect(each).toBeLessThanOrEqual(last + cnData.arrangements.makeUp.after);
        }
      }
    });
  }
});
