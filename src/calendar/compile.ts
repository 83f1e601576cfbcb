import { addDays, type Day, dayOf, earlierOf, laterOf } from "../time/day.js";
import type { Calendar } from "./calendar.js";
import type { CalendarData } from "./calendar-data.js";
import { countDays } from "./count-days.js";
import { dateTable } from "./dates.js";
import type { Interval } from "./interval.js";
import { knownNotices, setDays } from "./known-notices.js";
import { layerDays, layerGaps, openDay, openYear } from "./lay-over.js";
import type { Layer } from "./layer.js";
import type { Notice } from "./notice.js";
import type { Pending } from "./pending.js";
import { type PendingHoliday, pendingHolidays } from "./pending-holiday.js";

export interface CalendarOptions {
  /**
   * The calendar as it was known on this day: no notice, amendment or regional entry published later; null or
   * absent: all of it. The law itself is taken by the year it is in force for, whenever it was published.
   */
  readonly knownOn?: Day | null;
  /** Notices that the data does not have yet; one for a year that it has takes that year's place. */
  readonly extraNotices?: readonly Notice[];
  /** Regional days, each layer over the ones before it. */
  readonly layers?: readonly Layer[];
  /** A year that a layer has no entry for: it widens the ranges (if nothing is said), or is only noted. */
  readonly missingYear?: "widen" | "note";
}

/**
 * Compiles a calendar for questions.
 *
 * A year's notice settles that year to 28 December: four of twenty notices changed one of the three days
 * after, so those wait for the next year's. Only years without a gap between them count as known. Past them,
 * ranges come from the law and from what notices have done so far.
 *
 * @example
 * compileCalendar(cn, { knownOn: parseDay("2019-03-01") }); // without the amendment of 22 March 2019
 */
export function compileCalendar(data: CalendarData, options: CalendarOptions = {}): Calendar {
  const { extraNotices = [], layers = [], missingYear = "widen" } = options;
  const knownOn = options.knownOn ?? null;
  const notices = knownNotices(data.notices, extraNotices, knownOn);
  const years = [...data.notices, ...extraNotices].map((each) => each.year);
  const from = dayOf(years.length === 0 ? 1970 : Math.min(...years), 1, 1);
  const last = notices.at(-1)?.year ?? null;
  const knownTo = last === null ? addDays(from, -1) : dayOf(last, 12, 28);
  const { holidays, horizon } = holidaysAfter(data, last, knownTo);

  const set = setDays(notices);
  for (const each of layers.flatMap((layer) => layerDays(layer, knownOn))) set.set(each.day, each);
  const arranged = [...set.values()].sort((a, b) => a.day - b.day);
  const gaps = layers.flatMap((layer) => layerGaps(layer, knownOn, from, horizon));
  const pending: readonly Pending[] = [
    ...holidays,
    ...arranged.filter(({ day }) => day > knownTo && day <= horizon).map((each) => openDay(each, holidays)),
    ...(missingYear === "widen" ? gaps.map(openYear) : []),
  ];

  const base = countDays(from, knownTo, arranged);
  const settled = missingYear === "widen" ? lastRun({ from, to: knownTo }, gaps) : { from, to: knownTo };
  const whole = settled.from === from && settled.to === knownTo;
  const counted = whole ? base : countDays(settled.from, settled.to, arranged);
  return {
    id: data.id,
    title: data.title,
    zone: data.zone,
    hash: data.hash ?? null,
    layers: layers.map((layer) => layer.id),
    knownOn,
    settledFrom: settled.from,
    settledTo: settled.to,
    horizon,
    notices,
    arranged,
    counted,
    dates: dateTable(counted),
    base,
    pending,
    layerGaps: gaps,
    missingYear,
  };
}

/** The holidays of the years without a notice, as far as the law and the lunar table go. */
function holidaysAfter(
  data: CalendarData,
  last: number | null,
  knownTo: Day,
): { readonly holidays: readonly PendingHoliday[]; readonly horizon: Day } {
  const holidays: PendingHoliday[] = [];
  let horizon = knownTo;
  if (last === null) return { holidays, horizon };
  for (let year = last + 1; ; year += 1) {
    const found = pendingHolidays(data, year);
    if (found === null) return { holidays, horizon };
    holidays.push(...found);
    // The new year's days off may begin in December: the days from the 29th on belong to the year after.
    horizon = dayOf(year, 12, 28);
  }
}

/** The latest days without a gap among them. */
function lastRun(span: Interval, gaps: readonly Interval[]): Interval {
  let run = span;
  for (;;) {
    const last = gaps.filter((gap) => gap.from <= run.to && gap.to >= run.from);
    if (last.length === 0) return run;
    const end = last.map((gap) => gap.to).reduce(laterOf);
    if (end < run.to) return { from: laterOf(run.from, addDays(end, 1)), to: run.to };
    const start = last
      .filter((gap) => gap.to >= run.to)
      .map((gap) => gap.from)
      .reduce(earlierOf);
    run = { from: span.from, to: addDays(start, -1) };
  }
}
