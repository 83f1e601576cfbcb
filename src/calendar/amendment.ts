import { formatDay } from "../time/day.js";
import { type ArrangedDay, arrangedDays } from "./arrangement.js";
import type { Amendment, NamedDays, Notice } from "./notice.js";

type Publication = Pick<Amendment, "notice" | "title" | "signed" | "published">;

/**
 * The amendment that brings a notice, as amended so far, to a state: what a file that holds only the state after
 * all changes does not say. Null where nothing differs but names.
 */
export function amendmentTo(
  notice: Notice,
  state: readonly ArrangedDay[],
  publication: Publication,
): Amendment | null {
  const before = arrangedDays(notice);
  const [restAdded, restRemoved] = change(before, state, false);
  const [workAdded, workRemoved] = change(before, state, true);
  const changed = [...restAdded, ...restRemoved, ...workAdded, ...workRemoved];
  if (changed.length === 0) return null;
  return {
    ...publication,
    restAdded: byName(restAdded),
    restRemoved: dates(restRemoved),
    workAdded: byName(workAdded),
    workRemoved: dates(workRemoved),
  };
}

/** The days of one kind that only the second has, and those that only the first has. */
function change(before: readonly ArrangedDay[], after: readonly ArrangedDay[], working: boolean) {
  const first = before.filter((each) => each.working === working);
  const second = after.filter((each) => each.working === working);
  return [without(second, first), without(first, second)] as const;
}

function without(days: readonly ArrangedDay[], others: readonly ArrangedDay[]): readonly ArrangedDay[] {
  const there = new Set(others.map((each) => each.day));
  return days.filter((each) => !there.has(each.day));
}

function byName(days: readonly ArrangedDay[]): readonly NamedDays[] {
  const names = [...new Set(days.map((each) => each.name))];
  return names.map((name) => ({ name, days: dates(days.filter((each) => each.name === name)) }));
}

function dates(days: readonly ArrangedDay[]): readonly string[] {
  return days.map((each) => formatDay(each.day));
}
