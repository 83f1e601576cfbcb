import { type ArrangedDay, arrangedDays } from "../calendar/arrangement.js";
import type { Calendar } from "../calendar/calendar.js";
import type { CalendarData } from "../calendar/calendar-data.js";
import { type CountRange, isWorkingDay, workingDaysBetween } from "../calendar/count.js";
import type { Layer } from "../calendar/layer.js";
import { statutoryDays } from "../calendar/statutory.js";
import { addDays, civilDate, type Day, dayOf, daysInMonth, formatDay } from "../time/day.js";
import type { CalendarRow } from "./deadline.js";

/** A year of a calendar: what its notice arranges, or what the law alone says where there is none yet. */
export interface CalendarYear {
  readonly calendar: CalendarRow;
  readonly year: number;
  readonly announced: boolean;
  /** The notice and the later ones that change it, in order of publication. */
  readonly notices: readonly NoticeRow[];
  readonly holidays: readonly HolidayRow[];
  /** The days that the law makes rest days, whatever is announced; null where it is not known. */
  readonly statutory: readonly string[] | null;
  readonly workingDays: CountRange;
  readonly months: readonly { readonly month: number; readonly workingDays: CountRange }[];
  /** Every day of the year that is set, in order: by its own notice, by that of the next year, or by a layer. */
  readonly days: readonly SetDay[];
  /** The days that nothing known settles, both ends in. */
  readonly notSettled: readonly { readonly from: string; readonly to: string }[];
}

export interface NoticeRow {
  readonly notice: string;
  readonly published: string;
}

/** A holiday of a notice: the days off, and the weekend days worked for it. */
export interface HolidayRow {
  readonly name: string;
  readonly rest: readonly string[];
  readonly work: readonly string[];
}

/** A day that does not follow the week because something sets it. */
export interface SetDay {
  readonly date: string;
  readonly working: boolean;
  readonly name: string;
  readonly notice: string;
  readonly published: string;
}

/** A year as a calendar knows it, as plain data. */
export function calendarYear(
  row: CalendarRow,
  data: CalendarData,
  calendar: Calendar,
  layers: readonly Layer[],
  year: number,
): CalendarYear {
  const published = publications(calendar, layers);
  const notice = calendar.notices.find((each) => each.year === year);
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  const [first, last] = [dayOf(year, 1, 1), dayOf(year, 12, 31)];
  return {
    calendar: row,
    year,
    announced: notice !== undefined,
    notices: notice === undefined ? [] : [notice, ...notice.amendments].map(named),
    holidays: notice === undefined ? [] : holidays(arrangedDays(notice)),
    statutory: statutoryDays(data, year)?.map(({ day }) => formatDay(day)) ?? null,
    workingDays: workingDaysBetween(calendar, addDays(first, -1), last),
    months: months.map((month) => ({ month, workingDays: monthOf(calendar, year, month) })),
    days: calendar.arranged
      .filter(({ day }) => first <= day && day <= last)
      .map((day) => setDay(day, published)),
    notSettled: notSettled(calendar, first, last),
  };
}

function named({ notice, published }: NoticeRow): NoticeRow {
  return { notice, published };
}

function setDay({ day, working, name, notice }: ArrangedDay, published: ReadonlyMap<string, string>): SetDay {
  return { date: formatDay(day), working, name, notice, published: published.get(notice) ?? "" };
}

/** When each notice, amendment and regional source was published. */
function publications(calendar: Calendar, layers: readonly Layer[]): ReadonlyMap<string, string> {
  const notices = calendar.notices.flatMap((notice) => [notice, ...notice.amendments]);
  const regional = layers.flatMap((layer) => layer.years);
  return new Map([
    ...notices.map(({ notice, published }) => [notice, published] as const),
    ...regional.map(({ source, published }) => [source, published] as const),
  ]);
}

function monthOf(calendar: Calendar, year: number, month: number): CountRange {
  const last = dayOf(year, month, daysInMonth(year, month));
  return workingDaysBetween(calendar, addDays(last, -civilDate(last).day), last);
}

function holidays(days: readonly ArrangedDay[]): HolidayRow[] {
  const names = [...new Set(days.map((each) => each.name))];
  const dates = (name: string, working: boolean) =>
    days.filter((each) => each.name === name && each.working === working).map((each) => formatDay(each.day));
  return names
    .map((name) => ({ name, rest: dates(name, false), work: dates(name, true) }))
    .sort((a, b) => ((a.rest[0] ?? "") < (b.rest[0] ?? "") ? -1 : 1));
}

function notSettled(calendar: Calendar, first: Day, last: Day): { from: string; to: string }[] {
  const found: { from: string; to: string }[] = [];
  let open: Day | null = null;
  for (let day = first; day <= addDays(last, 1); day = addDays(day, 1)) {
    const unknown = day <= last && isWorkingDay(calendar, day) === null;
    if (unknown) open ??= day;
    else if (open !== null) {
      found.push({ from: formatDay(open), to: formatDay(addDays(day, -1)) });
      open = null;
    }
  }
  return found;
}
