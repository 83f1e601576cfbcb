import { addDays, type Day, dayOf, isWeekend } from "../time/day.js";
import { type ArrangedDay, arrangedDays, isKnown } from "./arrangement.js";
import type { Calendar, CountedDays } from "./calendar.js";
import type { CalendarData } from "./calendar-data.js";
import type { Notice } from "./notice.js";
import { type PendingHoliday, pendingHolidays } from "./pending-holiday.js";

export interface CalendarOptions {
  /** The calendar as it was known on this day: nothing published later; null or absent: all of it. */
  readonly knownOn?: Day | null;
  /** Notices that the data does not have yet; one for a year that it has takes that year's place. */
  readonly extraNotices?: readonly Notice[];
}

/**
 * Compiles a calendar for questions.
 *
 * A year's notice settles that year to 28 December: four of twenty notices changed one of the three days
 * after, so those wait for the next year's. Only years without a gap between them count as known.
 */
export function compileCalendar(data: CalendarData, options: CalendarOptions = {}): Calendar {
  const knownOn = options.knownOn ?? null;
  const all = withExtra(data.notices, options.extraNotices ?? []);
  const notices = contiguous(all).flatMap((each) => known(each, knownOn));
  const settledFrom = dayOf(all[0]?.year ?? 1970, 1, 1);
  const last = notices.at(-1);
  const settledTo = last === undefined ? addDays(settledFrom, -1) : dayOf(last.year, 12, 28);
  const arranged = mergedDays(notices);
  const counted = countDays(settledFrom, settledTo, arranged);
  const { pending, horizon } = pendingAfter(data, settledTo, last);
  return {
    id: data.id,
    title: data.title,
    zone: data.zone,
    hash: data.hash ?? null,
    knownOn,
    settledFrom,
    settledTo,
    horizon,
    notices,
    arranged,
    counted,
    base: counted,
    pending,
  };
}

function withExtra(notices: readonly Notice[], extra: readonly Notice[]): readonly Notice[] {
  const byYear = new Map<number, Notice>();
  for (const notice of [...notices, ...extra]) byYear.set(notice.year, notice);
  return [...byYear.values()].sort((a, b) => a.year - b.year);
}

function contiguous(notices: readonly Notice[]): readonly Notice[] {
  const first = notices[0]?.year ?? 0;
  return notices.filter((notice, index) => notice.year === first + index);
}

function known(notice: Notice, knownOn: Day | null): readonly Notice[] {
  if (!isKnown(notice.published, knownOn)) return [];
  return [{ ...notice, amendments: notice.amendments.filter((each) => isKnown(each.published, knownOn)) }];
}

/** All days that the notices set; where two set the same day, the later year's notice has the last word. */
function mergedDays(notices: readonly Notice[]): readonly ArrangedDay[] {
  const days = new Map<Day, ArrangedDay>();
  for (const notice of notices) {
    for (const each of arrangedDays(notice)) days.set(each.day, each);
  }
  return [...days.values()].sort((a, b) => a.day - b.day);
}

/** The holidays of the years without a notice, as far as the lunar table goes. */
function pendingAfter(
  data: CalendarData,
  settledTo: Day,
  last: Notice | undefined,
): { readonly pending: readonly PendingHoliday[]; readonly horizon: Day } {
  const pending: PendingHoliday[] = [];
  if (last === undefined) return { pending, horizon: settledTo };
  for (let year = last.year + 1; ; year += 1) {
    const holidays = pendingHolidays(data, year);
    // The new year after the last known one may still touch the days from 29 December on.
    if (holidays === null)
      return { pending, horizon: year === last.year + 1 ? settledTo : dayOf(year - 1, 12, 28) };
    pending.push(...holidays);
  }
}

function countDays(from: Day, to: Day, arranged: readonly ArrangedDay[]): CountedDays {
  const length = to - from + 2;
  const upTo = new Uint16Array(length);
  const nth = new Uint16Array(length);
  const exceptions = new Map(arranged.map((each) => [each.day, each.working]));
  const origin = addDays(from, -1);
  let count = 0;
  for (let index = 1; index < length; index += 1) {
    const day = addDays(origin, index);
    if (exceptions.get(day) ?? !isWeekend(day)) {
      count += 1;
      nth[count] = index;
    }
    upTo[index] = count;
  }
  return { origin, upTo, nth: nth.slice(0, count + 1) };
}
