import { civilDate, type Day, dayOf, isWeekend, parseDay } from "../time/day.js";
import { type ArrangedDay, isKnown } from "./arrangement.js";
import type { Layer, LayerYear } from "./layer.js";
import type { Pending, PendingDay, PendingDays } from "./pending.js";

/** A year for which a layer has no entry that is known. */
export interface LayerGap {
  readonly missing: string;
  readonly from: Day;
  readonly to: Day;
}

/** What a layer does to a calendar. */
export interface LaidOver {
  /** Days it sets among those that the notices settle. */
  readonly set: readonly ArrangedDay[];
  /** Days it sets past them. */
  readonly pending: readonly PendingDay[];
  readonly gaps: readonly LayerGap[];
}

/** The days and the missing years of a layer, for a calendar that is known to `knownTo` and bounded to `horizon`. */
export function layOver(
  layer: Layer,
  knownOn: Day | null,
  span: { readonly from: Day; readonly knownTo: Day; readonly horizon: Day },
  holidays: readonly Pending[],
): LaidOver {
  const entries = layer.years.filter((each) => isKnown(each.published, knownOn));
  const days = entries.flatMap(daysOf).filter((each) => each.day >= span.from && each.day <= span.horizon);
  const gaps: LayerGap[] = [];
  for (let year = civilDate(span.from).year; dayOf(year, 1, 1) <= span.horizon; year += 1) {
    if (entries.some((each) => each.year === year)) continue;
    gaps.push({ missing: `${layer.id}/${year}`, from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) });
  }
  return {
    set: days.filter((each) => each.day <= span.knownTo),
    pending: days.filter((each) => each.day > span.knownTo).map((each) => pendingDay(each, holidays)),
    gaps,
  };
}

/** A missing year as so many days, anywhere in it, that may be set otherwise. */
export function openYear(gap: LayerGap, { atMost }: Layer): PendingDays {
  return { kind: "days", from: gap.from, to: gap.to, rest: atMost.rest, work: atMost.work };
}

/**
 * Past the last notice a day that a layer sets differs from the base by what the base has for it; a pending
 * holiday near it may already have taken the day off, or made it worked.
 */
function pendingDay({ day, working }: ArrangedDay, holidays: readonly Pending[]): PendingDay {
  const sure = !holidays.some((each) => each.from <= day && day <= each.to);
  const base = isWeekend(day) ? 0 : 1;
  const changed = (working ? 1 : 0) - base;
  if (sure) return { kind: "day", from: day, to: day, least: changed, greatest: changed };
  return working
    ? { kind: "day", from: day, to: day, least: 0, greatest: 1 }
    : { kind: "day", from: day, to: day, least: -1, greatest: 0 };
}

function daysOf({ rest, work, source }: LayerYear): ArrangedDay[] {
  const found: ArrangedDay[] = [];
  for (const [groups, working] of [[rest, false] as const, [work, true] as const]) {
    for (const { name, days } of groups) {
      for (const date of days) {
        const day = parseDay(date);
        if (day !== null) found.push({ day, working, name, notice: source });
      }
    }
  }
  return found;
}
