import { addDays, type Day, parseDay } from "../time/day.js";
import type { CalendarData, StatutoryDays } from "./calendar-data.js";

/** A statutory day and the holiday it belongs to. */
export interface StatutoryDay {
  readonly holiday: string;
  readonly day: Day;
}

type Law = Pick<CalendarData, "statutory" | "lunar">;

/**
 * The statutory days of a year by the law in force that year, or null where no version applies or the lunar
 * table ends. Two holidays on one day are two statutory days: the law gives both.
 */
export function statutoryDays(law: Law, year: number): readonly StatutoryDay[] | null {
  const newYear = `${year}-01-01`;
  const version = law.statutory
    .filter((each) => each.from <= newYear)
    .reduce<CalendarData["statutory"][number] | null>(
      (latest, each) => (latest === null || each.from > latest.from ? each : latest),
      null,
    );
  if (version === null) return null;
  const anchors = law.lunar.find((row) => row.year === year)?.days ?? {};
  const found: StatutoryDay[] = [];
  for (const entry of version.days) {
    const days = daysOf(entry, year, anchors);
    if (days === null) return null;
    for (const day of days) found.push({ holiday: entry.holiday, day });
  }
  return found;
}

function daysOf(entry: StatutoryDays, year: number, anchors: Readonly<Record<string, string>>): Day[] | null {
  if ("on" in entry) {
    const days = entry.on.map((date) => parseDay(`${year}-${date}`));
    return days.some((day) => day === null) ? null : (days as Day[]);
  }
  const anchor = parseDay(anchors[entry.holiday] ?? "");
  return anchor === null ? null : entry.plus.map((days) => addDays(anchor, days));
}
