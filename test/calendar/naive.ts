/**
 * Counting as a clerk does it, one day after the other over the raw notices: text dates, no tables, nothing of
 * the library's. What the library answers is held to this.
 */
import { rawNotices } from "./shipped.js";

const rest = new Set<string>();
const work = new Set<string>();
for (const notice of rawNotices) {
  for (const { days } of notice.rest) for (const day of days) rest.add(day);
  for (const { days } of notice.work) for (const day of days) work.add(day);
  for (const amendment of notice.amendments) {
    for (const day of amendment.restRemoved) rest.delete(day);
    for (const day of amendment.workRemoved) work.delete(day);
    for (const { days } of amendment.restAdded) for (const day of days) rest.add(day);
    for (const { days } of amendment.workAdded) for (const day of days) work.add(day);
  }
}

/** All dates from 2007-01-01 to 2026-12-28, in order, and whether each is a working day. */
export const dates: readonly string[] = allDates();
export const worked: readonly boolean[] = dates.map(isWorked);

export function isWorked(date: string): boolean {
  if (work.has(date)) return true;
  if (rest.has(date)) return false;
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** The n-th working day after a date, or null past the last date. */
export function naiveAfter(date: string, n: number): string | null {
  let at = dates.indexOf(date);
  for (let left = n; left > 0; ) {
    at += 1;
    if (at >= dates.length) return null;
    if (worked[at]) left -= 1;
  }
  return dates[at] ?? null;
}

function allDates(): string[] {
  const found: string[] = [];
  for (let at = Date.UTC(2007, 0, 1); at <= Date.UTC(2026, 11, 28); at += 86_400_000) {
    found.push(new Date(at).toISOString().slice(0, 10));
  }
  return found;
}
