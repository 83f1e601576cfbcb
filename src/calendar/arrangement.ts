import { type Day, dayOfDate, isWeekend, parseDay } from "../time/day.js";
import type { NamedDays, Notice } from "./notice.js";

/** A day that a notice sets: worked or not, for which holiday, and by which notice. */
export interface ArrangedDay {
  readonly day: Day;
  readonly working: boolean;
  readonly name: string;
  readonly notice: string;
}

/**
 * The days that a notice sets, by date, as amended. A day that an amendment takes out again is an ordinary day
 * of the week.
 */
export function arrangedDays(notice: Notice): ArrangedDay[] {
  const days = new Map<string, ArrangedDay>();
  set(days, notice.rest, false, notice.notice);
  set(days, notice.work, true, notice.notice);
  for (const amendment of notice.amendments) {
    for (const date of [...amendment.restRemoved, ...amendment.workRemoved]) days.delete(date);
    set(days, amendment.restAdded, false, amendment.notice);
    set(days, amendment.workAdded, true, amendment.notice);
  }
  return [...days.values()].sort((a, b) => a.day - b.day);
}

/** Was something published on this date known on that day? */
export function isKnown(published: string, knownOn: Day | null): boolean {
  if (knownOn === null) return true;
  const day = parseDay(published);
  return day !== null && day <= knownOn;
}

/** Weekdays off minus weekend days worked: what an arrangement gives, net. The law says what it should be. */
export function netRestDays(days: readonly ArrangedDay[]): number {
  return days.reduce((sum, each) => sum + (each.working ? 0 : 1) - (isWeekend(each.day) ? 1 : 0), 0);
}

function set(days: Map<string, ArrangedDay>, groups: readonly NamedDays[], working: boolean, notice: string) {
  for (const { name, days: dates } of groups) {
    for (const date of dates) days.set(date, { day: dayOfDate(date), working, name, notice });
  }
}
