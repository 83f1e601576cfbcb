/** The bounds of a holiday not announced, held to every arrangement written out day by day. */
import { describe, expect, it } from "vitest";
import { greatestChange, leastChange } from "../../src/calendar/pending.js";
import { type PendingHoliday, pendingHolidays } from "../../src/calendar/pending-holiday.js";
import { addDays, type Day, isWeekend } from "../../src/time/day.js";
import { cnData, day } from "./shipped.js";

const daysFrom = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => (from + index) as Day);

type Span = PendingHoliday["whole"];

function blocks({ first, last, limits }: Span): readonly (readonly Day[])[] {
  return daysFrom(first - limits.before, first).flatMap((from) =>
    daysFrom(last, last + limits.after)
      .map((to) => daysFrom(from, to))
      .filter((block) => block.length <= limits.longest),
  );
}

/** The days off and how many weekend days are worked for them. */
function arrangements({ whole, parts, net, moved }: PendingHoliday) {
  const apart =
    parts === null ? [] : blocks(parts[0]).flatMap((a) => blocks(parts[1]).map((b) => [...a, ...b]));
  return [...blocks(whole), ...apart]
    .filter((off) => new Set(off).size === off.length)
    .map((off) => ({ off: new Set(off), makeUps: off.filter((each) => !isWeekend(each)).length - net }))
    .filter(({ makeUps }) => makeUps >= 0 && makeUps <= moved);
}

function bounds(holiday: PendingHoliday, all: ReturnType<typeof arrangements>, from: Day, to: Day) {
  const isIn = (each: Day) => from < each && each <= to;
  const changes = all.map(({ off, makeUps }) => {
    const places = daysFrom(holiday.from, holiday.to).filter((each) => isWeekend(each) && !off.has(each));
    const inside = places.filter(isIn).length;
    const lost = [...off].filter((each) => isIn(each) && !isWeekend(each)).length;
    const forced = Math.min(inside, Math.max(0, makeUps - (places.length - inside)));
    return [forced - lost, Math.min(inside, makeUps) - lost] as const;
  });
  return [Math.min(...changes.map(([least]) => least)), Math.max(...changes.map(([, most]) => most))];
}

const holidayOn = (year: number, date: string) =>
  pendingHolidays(cnData, year)!.find(({ whole }) => whole.first === day(date))!;

describe.each([
  // 2028: Mid-Autumn is on 3 October, the last of the three National days.
  ["Mid-Autumn and National Day", 2028, "2028-10-01", "2028-10-03", 4],
  // Before the National days and after them: in one block with them, or in one of its own.
  ["Mid-Autumn four days before National Day", 2034, "2034-09-27", "2034-10-03", 4],
  ["Mid-Autumn the day after the National days", 2036, "2036-10-01", "2036-10-04", 4],
  ["Labour Day, on a Saturday and Sunday", 2027, "2027-05-01", "2027-05-02", 2],
  [
    "New Year, on a Saturday: no block of it alone has the weekday that the law gives",
    2028,
    "2028-01-01",
    "2028-01-01",
    1,
  ],
  ["New Year, on a Friday", 2027, "2027-01-01", "2027-01-01", 1],
] as const)("%s %i", (_, year, first, last, net) => {
  const holiday = holidayOn(year, first);

  it("holds its statutory days", () => {
    expect([holiday.whole.last, holiday.net, holiday.whole.statutory]).toEqual([day(last), net, net]);
  });

  it("changes the count of any span by what its arrangements allow", () => {
    const all = arrangements(holiday);
    const wrong: string[] = [];
    for (let from = addDays(holiday.from, -2); from <= holiday.to; from = addDays(from, 2)) {
      for (let to = addDays(from, 1); to <= holiday.to + 2; to = addDays(to, 3)) {
        if (to < holiday.from) continue;
        const [least, greatest] = bounds(holiday, all, from, to);
        const ours = [leastChange(holiday, from, to), greatestChange(holiday, from, to)];
        if (ours[0] !== least || ours[1] !== greatest) {
          wrong.push(`${from - holiday.from}–${to - holiday.from}: ${ours}, not ${[least, greatest]}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
