import { civilDate, type Day, dayOf, dayOfDate, isWeekend } from "../time/day.js";
import { type ArrangedDay, isKnown } from "./arrangement.js";
import type { Layer, LayerYear } from "./layer.js";
import type { Pending, PendingDay, PendingDays } from "./pending.js";

/** A year for which a layer has no entry that is known. */
export interface LayerGap {
  /** `<layer>/<year>` */
  readonly missing: string;
  readonly from: Day;
  readonly to: Day;
  readonly atMost: Layer["atMost"];
}

/** The days that a layer sets, as known on a day. */
export function layerDays(layer: Layer, knownOn: Day | null): readonly ArrangedDay[] {
  return knownYears(layer, knownOn).flatMap(daysOf);
}

/** The years from one day to another that a layer has no entry for. */
export function layerGaps(layer: Layer, knownOn: Day | null, from: Day, to: Day): readonly LayerGap[] {
  const has = new Set(knownYears(layer, knownOn).map((each) => each.year));
  const gaps: LayerGap[] = [];
  for (let { year } = civilDate(from); dayOf(year, 1, 1) <= to; year += 1) {
    if (has.has(year)) continue;
    const [first, last] = [dayOf(year, 1, 1), dayOf(year, 12, 31)];
    gaps.push({ missing: `${layer.id}/${year}`, from: first, to: last, atMost: layer.atMost });
  }
  return gaps;
}

/** A missing year as so many days, anywhere in it, that may be set otherwise. */
export function openYear({ from, to, atMost }: LayerGap): PendingDays {
  return { kind: "days", from, to, rest: atMost.rest, work: atMost.work };
}

/**
 * A day that is set past the last notice differs from the base by what the base has for it; a pending holiday
 * near it may already have taken the day off, or had it worked.
 */
export function openDay({ day, working }: ArrangedDay, holidays: readonly Pending[]): PendingDay {
  const place = { kind: "day", from: day, to: day } as const;
  if (holidays.some((each) => each.from <= day && day <= each.to)) {
    return working ? { ...place, least: 0, greatest: 1 } : { ...place, least: -1, greatest: 0 };
  }
  const change = (working ? 1 : 0) - (isWeekend(day) ? 0 : 1);
  return { ...place, least: change, greatest: change };
}

function knownYears(layer: Layer, knownOn: Day | null): readonly LayerYear[] {
  return layer.years.filter((each) => isKnown(each.published, knownOn));
}

function daysOf({ rest, work, source }: LayerYear): ArrangedDay[] {
  const found: ArrangedDay[] = [];
  for (const [groups, working] of [[rest, false] as const, [work, true] as const]) {
    for (const { name, days } of groups) {
      for (const date of days) found.push({ day: dayOfDate(date), working, name, notice: source });
    }
  }
  return found;
}
