import type { Calendar } from "../calendar/calendar.js";
import { dayOn } from "../calendar/day-on.js";
import type { Interval } from "../calendar/interval.js";
import { type Day, isWeekend } from "../time/day.js";
import { type Axis, coarsePitch } from "./timeline-axis.js";
import type { ShadeKind } from "./words/timeline.js";

/** Days next to each other that are no ordinary working days, for the same reason. */
export interface Shade extends Interval {
  readonly kind: ShadeKind;
  /** The holiday. */
  readonly name: string | null;
}

/** The days in sight that are shaded or marked; where days are too narrow to be seen, only holidays are. */
export function shadesOf(calendar: Calendar | null, axis: Axis): readonly Shade[] {
  if (calendar === null) return [];
  const shades: Shade[] = [];
  for (let day = axis.first; day <= axis.last; day = (day + 1) as Day) {
    const { why, name } = dayOn(calendar, day);
    if (why === "weekday") continue;
    const last = shades.at(-1);
    if (last?.kind === why && last.name === name && last.to === day - 1)
      shades[shades.length - 1] = { ...last, to: day };
    else shades.push({ kind: why, name, from: day, to: day });
  }
  const isSeen = ({ kind, from, to }: Shade) =>
    (kind === "holiday" || kind === "not-announced") && (to - from + 1) * axis.pitch >= 3;
  return axis.pitch < coarsePitch ? shades.filter(isSeen) : shades;
}

/** Stretches of days that count and of days that do not, in turn. */
export function countingStretches(
  { from, to }: Interval,
  calendar: Calendar | null,
): readonly (Interval & { readonly counts: boolean })[] {
  const stretches: (Interval & { counts: boolean })[] = [];
  for (let day = from; day <= to; day = (day + 1) as Day) {
    const counts = calendar === null || (dayOn(calendar, day).working ?? !isWeekend(day));
    const last = stretches.at(-1);
    if (last?.counts === counts) stretches[stretches.length - 1] = { ...last, to: day };
    else stretches.push({ from: day, to: day, counts });
  }
  return stretches;
}
