/**
 * Arrangements drawn at random within the practice that calendar.json states, written out day by day as notices,
 * against the ranges that were given before they were "announced".
 */
import fc from "fast-check";
import { expect, it } from "vitest";
import { compileCalendar } from "../../src/calendar/compile.js";
import { nthWorkingDayAfter, nthWorkingDayBefore, workingDaysBetween } from "../../src/calendar/count.js";
import { dueAfter } from "../../src/calendar/due.js";
import type { Notice } from "../../src/calendar/notice.js";
import { statutoryDays } from "../../src/calendar/statutory.js";
import { addDays, type Day, dayOf, formatDay, isWeekend } from "../../src/time/day.js";
import { cn, cnData } from "../calendar/shipped.js";

type Pick = (below: number) => number;

const limitsOf = (ids: string) => {
  const found = cnData.arrangements.holidays.find((each) => each.holidays.join() === ids);
  if (found === undefined) throw new Error(`no limits for ${ids}`);
  return found;
};

it("a notice within the practice never puts the true day outside the range given before it", () => {
  fc.assert(
    fc.property(
      fc.infiniteStream(fc.nat(1 << 20)),
      fc.integer({ min: 0, max: 520 }),
      fc.integer({ min: 1, max: 120 }),
      (stream, offset, n) => {
        const pick: Pick = (below) => (stream.next().value ?? 0) % below;
        const extraNotices = [2027, 2028].map((year) => randomNotice(year, pick));
        const announced = compileCalendar(cnData, { extraNotices });
        const start = addDays(dayOf(2026, 12, 20), offset);
        const truth = nthWorkingDayAfter(announced, start, n);
        if (truth.latest !== truth.earliest) return;
        const range = nthWorkingDayAfter(cn, start, n);
        expect(range.earliest).toBeLessThanOrEqual(truth.earliest);
        expect(range.latest).toBeGreaterThanOrEqual(truth.earliest);

        const between = workingDaysBetween(cn, start, truth.earliest);
        expect(between.least).toBeLessThanOrEqual(n);
        expect(between.greatest).toBeGreaterThanOrEqual(n);

        const trueBack = nthWorkingDayBefore(announced, truth.earliest, n);
        const back = nthWorkingDayBefore(cn, truth.earliest, n);
        expect(back.earliest).toBeLessThanOrEqual(trueBack.earliest);
        expect(back.latest).toBeGreaterThanOrEqual(trueBack.earliest);

        const month = { amount: 1, unit: "month" } as const;
        const trueMonth = dueAfter(announced, start, month).earliest;
        const inMonth = dueAfter(cn, start, month);
        expect(inMonth.earliest).toBeLessThanOrEqual(trueMonth);
        expect(inMonth.latest).toBeGreaterThanOrEqual(trueMonth);

        const excluded = [{ from: addDays(start, 5), to: addDays(start, 19) }];
        const truePaused = nthWorkingDayAfter(announced, start, n, excluded);
        if (truePaused.latest !== truePaused.earliest) return;
        const paused = nthWorkingDayAfter(cn, start, n, excluded);
        expect(paused.earliest).toBeLessThanOrEqual(truePaused.earliest);
        expect(paused.latest).toBeGreaterThanOrEqual(truePaused.earliest);
      },
    ),
    { numRuns: 1000 },
  );
});

/** One notice of a year, each holiday in a block of its own (2027 and 2028 have Mid-Autumn apart or inside). */
function randomNotice(year: number, pick: Pick): Notice {
  const groups = new Map<string, Day[]>();
  for (const { holiday, day } of statutoryDays(cnData, year) ?? []) {
    groups.set(holiday, [...(groups.get(holiday) ?? []), day]);
  }
  const autumn = groups.get("mid-autumn") ?? [];
  const national = groups.get("national-day") ?? [];
  const { within = 0 } = limitsOf("mid-autumn,national-day");
  const gap = Math.max(autumn[0] ?? 0, national[0] ?? 0) - Math.min(autumn.at(-1) ?? 0, national.at(-1) ?? 0);
  if (gap <= within) {
    groups.set("mid-autumn,national-day", [...autumn, ...national]);
    groups.delete("mid-autumn");
    groups.delete("national-day");
  }
  const blocks = [...groups].map(([ids, days]) => randomBlock(ids, days, pick));
  const rest = blocks.flatMap((block) => block.rest);
  const work: Day[] = [];
  // No weekend day is worked for two holidays, nor while another is on.
  for (const block of blocks) work.push(...randomMakeUps(block, [...rest, ...work], pick));
  const notice: Notice = {
    year,
    notice: "drawn",
    signed: `${year - 1}-11-01`,
    published: `${year - 1}-11-01`,
    rest: [{ name: "drawn", days: [...new Set(rest)].map(formatDay) }],
    work: [{ name: "drawn", days: work.map(formatDay) }],
    adjacentWeekend: [],
    amendments: [],
  };
  return notice;
}

interface Block {
  readonly rest: readonly Day[];
  readonly makeUps: number;
  /** The weekend days near enough to be worked for it. */
  readonly places: readonly Day[];
}

function randomBlock(ids: string, days: readonly Day[], pick: Pick): Block {
  const limits = limitsOf(ids);
  const { before, after } = cnData.arrangements.makeUp;
  const first = Math.min(...days) as Day;
  const last = Math.max(...days) as Day;
  for (;;) {
    const from = addDays(first, -pick(limits.before + 1));
    const to = addDays(last, pick(limits.after + 1));
    const rest: Day[] = [];
    for (let day = from; day <= to; day = addDays(day, 1)) rest.push(day);
    const makeUps = rest.filter((day) => !isWeekend(day)).length - days.length;
    if (rest.length > limits.longest || makeUps < 0 || makeUps > limits.moved) continue;
    const places: Day[] = [];
    for (let day = addDays(first, -(limits.reach ?? before)); day <= last + after; day = addDays(day, 1)) {
      if (isWeekend(day)) places.push(day);
    }
    return { rest, makeUps, places };
  }
}

function randomMakeUps({ makeUps, places }: Block, taken: readonly Day[], pick: Pick): readonly Day[] {
  const work: Day[] = [];
  while (work.length < makeUps) {
    const free = places.filter((day) => !taken.includes(day) && !work.includes(day));
    const day = free[pick(free.length)];
    if (day === undefined) throw new Error("no weekend is left to make up");
    work.push(day);
  }
  return work;
}
