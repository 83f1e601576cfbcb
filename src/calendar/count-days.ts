import { addDays, type Day, isWeekend } from "../time/day.js";
import type { ArrangedDay } from "./arrangement.js";
import type { CountedDays } from "./calendar.js";

/** Numbers the working days from one day to another: weekdays, but for the days that are set otherwise. */
export function countDays(from: Day, to: Day, arranged: readonly ArrangedDay[]): CountedDays {
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
