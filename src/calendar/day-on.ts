import { type Day, isWeekend } from "../time/day.js";
import type { ArrangedDay } from "./arrangement.js";
import type { Calendar } from "./calendar.js";
import { isWorkingDay } from "./count.js";

/** What a day is, and by which notice. */
export type DayStatus = ArrangedStatus | OrdinaryStatus;

/** A day that a notice sets. */
export interface ArrangedStatus {
  readonly working: boolean;
  readonly why: "make-up" | "holiday";
  /** The holiday that the day is off for, or makes up for. */
  readonly name: string;
  readonly notice: string;
}

/** A day as the week has it, or one that is not announced. */
export interface OrdinaryStatus {
  readonly working: boolean | null;
  readonly why: "weekday" | "weekend" | "not-announced";
  readonly name: null;
  readonly notice: null;
}

/** What a day is, and by which notice. */
export function dayOn(calendar: Calendar, day: Day): DayStatus {
  const working = isWorkingDay(calendar, day);
  if (working === null) return { working, why: "not-announced", name: null, notice: null };
  const set = arrangedOn(calendar.arranged, day);
  if (set !== null) {
    return { working, why: working ? "make-up" : "holiday", name: set.name, notice: set.notice };
  }
  return { working, why: isWeekend(day) ? "weekend" : "weekday", name: null, notice: null };
}

function arrangedOn(arranged: readonly ArrangedDay[], day: Day): ArrangedDay | null {
  let low = 0;
  let high = arranged.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = arranged[middle]!;
    if (found.day === day) return found;
    if (found.day < day) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}
