import { type Diagnostic, diagnostic } from "../diagnostic/diagnostic.js";
import { formatDay } from "../time/day.js";
import { type ArrangedDay, arrangedDays, netRestDays } from "./arrangement.js";
import type { CalendarData } from "./calendar-data.js";
import type { Notice } from "./notice.js";
import { statutoryDays } from "./statutory.js";

/** What a notice gives and what the law says it must: net rest days, and statutory days not off. */
export interface Arithmetic {
  readonly given: number;
  readonly statutory: number;
  readonly statutoryNotOff: readonly string[];
}

type Law = Pick<CalendarData, "statutory" | "lunar">;

/** Weekdays off minus weekend days worked, beside the statutory days of the year; null where the law is unknown. */
export function arithmeticOf(law: Law, year: number, days: readonly ArrangedDay[]): Arithmetic | null {
  const statutory = statutoryDays(law, year);
  if (statutory === null) return null;
  const off = new Set(days.filter((each) => !each.working).map((each) => each.day));
  const notOff = statutory.filter((each) => !off.has(each.day)).map((each) => formatDay(each.day));
  return { given: netRestDays(days), statutory: statutory.length, statutoryNotOff: notOff };
}

/** Warnings where a notice, as first published or after its last amendment, differs from the law's arithmetic. */
export function arithmeticFaults(law: Law, notice: Notice, file: string | null): Diagnostic[] {
  const faults: Diagnostic[] = [];
  const states: [readonly (string | number)[], ArrangedDay[]][] = [
    [[], arrangedDays({ ...notice, amendments: [] })],
  ];
  for (const index of notice.amendments.keys()) {
    const amendments = notice.amendments.slice(0, index + 1);
    states.push([["amendments", index], arrangedDays({ ...notice, amendments })]);
  }
  for (const [steps, days] of states) {
    const sum = arithmeticOf(law, notice.year, days);
    if (sum === null) continue;
    if (sum.given !== sum.statutory) {
      const details = {
        year: String(notice.year),
        given: String(sum.given),
        statutory: String(sum.statutory),
      };
      faults.push(diagnostic("calendar.arithmetic", steps, details, { file }));
    }
    for (const date of sum.statutoryNotOff) {
      faults.push(diagnostic("calendar.statutory-not-off", steps, { date }, { file }));
    }
  }
  return faults;
}
