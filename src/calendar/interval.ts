import { type Day, laterOf } from "../time/day.js";

/** Days from one to another; both ends belong to it. */
export interface Interval {
  readonly from: Day;
  readonly to: Day;
}

/** The same days as disjoint intervals in order; touching ones become one, empty ones (`to < from`) vanish. */
export function mergeIntervals(intervals: readonly Interval[]): readonly Interval[] {
  const sorted = intervals.filter((each) => each.from <= each.to).sort((a, b) => a.from - b.from);
  const merged: Interval[] = [];
  for (const next of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && next.from <= last.to + 1) {
      merged[merged.length - 1] = { from: last.from, to: laterOf(last.to, next.to) };
    } else {
      merged.push(next);
    }
  }
  return merged;
}
