import {
  addDays,
  type Day,
  dayOf,
  daysInMonth,
  formatDay,
  isWeekend,
  parseDay,
  weekday,
} from "../time/day.js";
import type { CalendarYear } from "./calendar-year.js";

/** What a day of a month grid is: set off, set to work, by law a holiday (nothing more is known), open, or plain. */
export type GridKind = "rest" | "work" | "law" | "open" | "weekend" | "weekday";

export interface GridDay {
  readonly date: string;
  readonly dayOfMonth: number;
  readonly kind: GridKind;
  /** The holiday it is off for or makes up for. */
  readonly name: string | null;
  /** The first day of a run of days off: where a name is best written. */
  readonly first: boolean;
}

export interface MonthGrid {
  readonly month: number;
  /** Weeks from Monday to Sunday; null where a cell is no day of the month. */
  readonly weeks: readonly (readonly (GridDay | null)[])[];
}

/** A year as twelve grids of weeks. */
export function monthGrids(year: CalendarYear): readonly MonthGrid[] {
  const kindOf = kinds(year);
  return year.months.map(({ month }) => ({ month, weeks: weeksOf(year.year, month, kindOf) }));
}

type KindOf = (day: Day) => GridDay;

function kinds({ days, statutory, notSettled }: CalendarYear): KindOf {
  const set = new Map(days.map((each) => [each.date, each]));
  const law = new Set(statutory ?? []);
  const isOpen = (date: string) => notSettled.some(({ from, to }) => from <= date && date <= to);
  return (day) => {
    const date = formatDay(day);
    const own = set.get(date);
    const before = set.get(formatDay(addDays(day, -1)));
    const dayOfMonth = Number(date.slice(8));
    if (own !== undefined) {
      const first = before === undefined || before.name !== own.name || before.working !== own.working;
      return { date, dayOfMonth, kind: own.working ? "work" : "rest", name: own.name, first };
    }
    const plain = isWeekend(day) ? "weekend" : "weekday";
    const kind = !isOpen(date) ? plain : law.has(date) ? "law" : "open";
    return { date, dayOfMonth, kind, name: null, first: false };
  };
}

function weeksOf(year: number, month: number, kindOf: KindOf): (GridDay | null)[][] {
  const first = dayOf(year, month, 1);
  const cells: (GridDay | null)[] = Array.from({ length: weekday(first) - 1 }, () => null);
  for (let index = 0; index < daysInMonth(year, month); index += 1) cells.push(kindOf(addDays(first, index)));
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** Dates in order, those next to each other joined. */
export function runsOf(dates: readonly string[]): readonly { readonly from: Day; readonly to: Day }[] {
  const joined: { from: Day; to: Day }[] = [];
  for (const day of dates.flatMap((date) => parseDay(date) ?? []).sort((a, b) => a - b)) {
    const last = joined.at(-1);
    if (last !== undefined && day <= last.to + 1) last.to = day;
    else joined.push({ from: day, to: day });
  }
  return joined;
}
