import { civilDate, type Day, dayOf, weekday } from "../time/day.js";

/** Days laid out from left to right. */
export interface Axis {
  readonly first: Day;
  readonly last: Day;
  readonly width: number;
  /** The width of one day. */
  readonly pitch: number;
}

/** From here on every day has a number of its own, and a count has room in its cells. */
export const roomyPitch = 15;

/** Below this a single day is no longer seen: weekends are not shaded, make-up days not marked. */
export const coarsePitch = 2.5;

const widestPitch = 34;

/** The axis of a drawing; days are added at its end where there are so few that they would be too wide. */
export function axisOf({ first, last }: { readonly first: Day; readonly last: Day }, width: number): Axis {
  const days = Math.max(last - first + 1, Math.ceil(width / widestPitch));
  return { first, last: (first + days - 1) as Day, width, pitch: width / days };
}

/** Where a day begins; it ends where the next begins. */
export function startOf({ first, pitch }: Axis, day: Day): number {
  return (day - first) * pitch;
}

export function endOf(axis: Axis, day: Day): number {
  return startOf(axis, day) + axis.pitch;
}

export function middleOf(axis: Axis, day: Day): number {
  return startOf(axis, day) + axis.pitch / 2;
}

/** The first days of the months in sight, every so many; the first day in sight opens a month as well. */
export function monthsOf({ first, last }: Axis, step = 1): readonly Day[] {
  const days: Day[] = [first];
  const { year, month } = civilDate(first);
  for (let index = year * 12 + month; ; index += 1) {
    const day = dayOf(Math.floor(index / 12), (index % 12) + 1, 1);
    if (day > last) return days;
    if (index % step === 0) days.push(day);
  }
}

/** The days that bear a number: every day where there is room, else the Mondays. */
export function numberedDays({ first, last, pitch }: Axis): readonly Day[] {
  if (pitch * 7 < 24) return [];
  const days = Array.from({ length: last - first + 1 }, (_, index) => (first + index) as Day);
  return pitch >= roomyPitch ? days : days.filter((day) => weekday(day) === 1);
}
