import { parseDay } from "../time/day.js";
import type { Comparison } from "./comparison.js";

/**
 * The day operators. A side is a day `"2019-01-25"`, or a range `{from, to}` or `{earliest, latest}` whose
 * ends are such days or whole days of `src/time`; a last end of `null` is open. The verdict is certain where
 * every day of the ranges gives it, and unknown otherwise. `null` (known to be none) is before, after and on
 * no day: false. Anything that is no day is unknown; so is an instant, whose day depends on a zone.
 */
export const dayComparisons: ReadonlyMap<string, Comparison> = new Map<string, Comparison>([
  ["before", (a, b) => precedes(a, b)],
  ["onOrBefore", (a, b) => precedesOrMeets(a, b)],
  ["after", (a, b) => precedes(b, a)],
  ["onOrAfter", (a, b) => precedesOrMeets(b, a)],
  ["sameDay", sameDay],
]);

function precedes(a: unknown, b: unknown): boolean | null {
  if (a === null || b === null) return false;
  if (lastDay(a) < firstDay(b)) return true;
  return firstDay(a) >= lastDay(b) ? false : null;
}

function precedesOrMeets(a: unknown, b: unknown): boolean | null {
  if (a === null || b === null) return false;
  if (lastDay(a) <= firstDay(b)) return true;
  return firstDay(a) > lastDay(b) ? false : null;
}

function sameDay(a: unknown, b: unknown): boolean | null {
  if (a === null || b === null) return false;
  const first = firstDay(a);
  if (first === lastDay(a) && first === firstDay(b) && first === lastDay(b)) return true;
  return lastDay(a) < firstDay(b) || lastDay(b) < first ? false : null;
}

// No day is NaN: every comparison with it fails, and the verdict stays unknown.
function firstDay(value: unknown): number {
  return typeof value === "string" ? dayNumber(value) : rangeEnd(value, "first");
}

function lastDay(value: unknown): number {
  return typeof value === "string" ? dayNumber(value) : rangeEnd(value, "last");
}

function rangeEnd(value: unknown, end: "first" | "last"): number {
  if (typeof value !== "object" || value === null) return Number.NaN;
  const named = Object.hasOwn(value, "from") ? ["from", "to"] : ["earliest", "latest"];
  const [firstName, lastName] = named as [string, string];
  if (!Object.hasOwn(value, firstName) || !Object.hasOwn(value, lastName)) return Number.NaN;
  const range = value as Readonly<Record<string, unknown>>;
  const first = dayNumber(range[firstName]);
  const last = range[lastName] === null ? Number.POSITIVE_INFINITY : dayNumber(range[lastName]);
  if (!(first <= last)) return Number.NaN;
  return end === "first" ? first : last;
}

function dayNumber(value: unknown): number {
  if (typeof value === "string") return parseDay(value) ?? Number.NaN;
  return Number.isInteger(value) ? (value as number) : Number.NaN;
}
