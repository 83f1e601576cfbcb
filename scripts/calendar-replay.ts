/**
 * Replays 2008-2026: each year is taken as unknown, due days are asked for past the last notice before it, and
 * the ranges are held against the notice as it was then published. Prints the table; fails if a true day is
 * outside or the ranges are wider than promised. The amendments of 2015, 2019 and 2020, which nothing could
 * foresee, are counted apart.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { CalendarData } from "../src/calendar/calendar-data.js";
import { compileCalendar } from "../src/calendar/compile.js";
import { nthWorkingDayAfter } from "../src/calendar/count.js";
import { parseCalendar } from "../src/calendar/parse-calendar.js";
import { addDays, dayOf } from "../src/time/day.js";

export interface ReplayRow {
  readonly n: number;
  readonly cases: number;
  readonly outside: number;
  readonly outsideAmended: number;
  readonly meanWidth: number;
  readonly p95: number;
}

/** The widths and misses for each n, over starts every `step` days. */
export function replay(data: CalendarData, ns: readonly number[], step: number): readonly ReplayRow[] {
  const published = compileCalendar({
    ...data,
    notices: data.notices.map((notice) => ({ ...notice, amendments: [] })),
  });
  const amended = compileCalendar(data);
  const rows = new Map(ns.map((n) => [n, { widths: [] as number[], outside: 0, outsideAmended: 0 }]));
  for (const { year } of data.notices.slice(1)) {
    const before = compileCalendar({ ...data, notices: data.notices.filter((each) => each.year < year) });
    // From the first day that is not settled to the end of the year.
    for (let start = dayOf(year - 1, 12, 28); start <= dayOf(year, 12, 31); start = addDays(start, step)) {
      for (const [n, row] of rows) {
        const truth = nthWorkingDayAfter(published, start, n);
        if (truth.latest === null || truth.latest > published.settledTo) continue;
        const { earliest, latest } = nthWorkingDayAfter(before, start, n);
        if (latest === null) throw new Error(`no bound ${n} working days after day ${start}`);
        row.widths.push(latest - earliest);
        if (truth.earliest < earliest || truth.latest > latest) row.outside += 1;
        const later = nthWorkingDayAfter(amended, start, n).earliest;
        if (later < earliest || later > latest) row.outsideAmended += 1;
      }
    }
  }
  return [...rows].map(([n, { widths, outside, outsideAmended }]) => ({
    n,
    cases: widths.length,
    outside,
    outsideAmended,
    meanWidth: widths.reduce((sum, each) => sum + each, 0) / widths.length,
    p95: widths.sort((a, b) => a - b)[Math.floor(widths.length * 0.95)] ?? 0,
  }));
}

function shipped(): CalendarData {
  const folder = new URL("../calendars/cn/", import.meta.url);
  const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), "utf8"));
  const names = readdirSync(folder).filter((name) => name !== "calendar.json");
  const notices = Object.fromEntries(names.map((name) => [name, read(name)]));
  const result = parseCalendar({ calendar: read("calendar.json"), notices });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
}

function main(): void {
  const rows = replay(shipped(), [1, 5, 10, 20, 30, 60, 120, 180, 240, 250], 2);
  console.log("    n   cases  outside  mean width  p95  outside after amendments");
  for (const row of rows) {
    console.log(
      [
        String(row.n).padStart(5),
        String(row.cases).padStart(7),
        String(row.outside).padStart(8),
        row.meanWidth.toFixed(2).padStart(11),
        String(row.p95).padStart(4),
        String(row.outsideAmended).padStart(25),
      ].join(" "),
    );
  }
  if (rows.some((row) => row.outside > 0 || row.meanWidth > 4 || row.p95 > 14)) process.exitCode = 2;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
