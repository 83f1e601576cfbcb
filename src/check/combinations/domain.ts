import { addDays, type Day, formatDay, parseDay } from "../../time/day.js";
import type { TypeOf } from "../../vocabulary/schema.js";
import { outside, record, type Variable } from "./variable.js";

/** The most values that a list is tried with, as subsets. */
const mostInList = 11;

/**
 * The values that a variable is tried with: those that conditions name, one outside them, and none at all;
 * `undefined` only where it is asked whether a value is stated. Null: they are too many to be tried.
 *
 * @param type its type in the vocabulary, null where that says nothing
 * @param listed the values its type lists; null where any text may stand
 */
export function domainOf(
  variable: Variable,
  type: TypeOf | null,
  listed: readonly string[] | null,
): readonly unknown[] | null {
  if (variable.opaque) return [true, false];
  const known = variable.list ? listsOf(variable) : scalarsOf(variable, type, listed);
  if (known === null) return null;
  return [...new Set([...known, null, ...(variable.asked ? [undefined] : [])])];
}

function listsOf({ literals }: Variable): readonly unknown[] | null {
  const members = [...new Set(literals.filter((each) => each !== null))];
  if (members.length > mostInList) return null;
  const subsets = Array.from({ length: 2 ** members.length }, (_, number) =>
    members.filter((_, index) => Math.floor(number / 2 ** index) % 2 === 1),
  );
  return [...subsets, [outside[0]]];
}

function scalarsOf(
  variable: Variable,
  type: TypeOf | null,
  listed: readonly string[] | null,
): readonly unknown[] {
  const { literals, compared, order } = variable;
  if (type === "boolean" || literals.some((each) => typeof each === "boolean")) return [true, false];
  if (typeof type === "object" && type !== null) return [record];
  if (order === "day" || type === "day") return daysAround(literals);
  if (order === "number" || type === "number") return numbersAround(literals);
  const named = [...new Set(literals.filter((each) => each !== null))];
  if (listed === null) return [...named, outside[0], ...(compared ? [outside[1]] : [])];
  // Values that no comparison tells apart: one stands for all, two where they are compared with each other.
  const others = listed.filter((each) => !named.includes(each)).slice(0, compared ? 2 : 1);
  return [...named, ...others];
}

function numbersAround(literals: readonly unknown[]): readonly number[] {
  const named = literals.map(Number).filter((each) => Number.isFinite(each));
  const sorted = [...new Set(named.length === 0 ? [0] : named)].sort((a, b) => a - b);
  const between = sorted.slice(1).map((each, index) => (each + (sorted[index] as number)) / 2);
  return [(sorted[0] as number) - 1, ...sorted, ...between, (sorted.at(-1) as number) + 1];
}

function daysAround(literals: readonly unknown[]): readonly string[] {
  const named = literals.flatMap((each) => (typeof each === "string" ? (parseDay(each) ?? []) : []));
  const some = named.length === 0 ? [parseDay("2020-01-01") as Day] : named;
  const around = some.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]);
  return [...new Set(around)].map(formatDay);
}
