import type { Day } from "../time/day.js";
import { type ArrangedDay, arrangedDays, isKnown } from "./arrangement.js";
import type { Notice } from "./notice.js";

/** The notices known on a day, with the amendments known, up to the first year that is missing. */
export function knownNotices(
  notices: readonly Notice[],
  extra: readonly Notice[],
  knownOn: Day | null,
): readonly Notice[] {
  const byYear = new Map<number, Notice>();
  for (const notice of [...notices, ...extra]) byYear.set(notice.year, notice);
  const sorted = [...byYear.values()].sort((a, b) => a.year - b.year);
  const first = sorted[0]?.year ?? 0;
  const known: Notice[] = [];
  for (const [index, notice] of sorted.entries()) {
    if (notice.year !== first + index || !isKnown(notice.published, knownOn)) break;
    known.push({
      ...notice,
      amendments: notice.amendments.filter((each) => isKnown(each.published, knownOn)),
    });
  }
  return known;
}

/** All days that the notices set; where two set the same day, the later year's notice has the last word. */
export function setDays(notices: readonly Notice[]): Map<Day, ArrangedDay> {
  const days = new Map<Day, ArrangedDay>();
  for (const notice of notices) {
    for (const each of arrangedDays(notice)) days.set(each.day, each);
  }
  return days;
}
