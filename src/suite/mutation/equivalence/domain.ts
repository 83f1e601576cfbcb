import { listedValues } from "../../../regulation/condition-words.js";
import { typeOfFact } from "../../../regulation/scope-types.js";
import type { Words } from "../words-at.js";
import type { Variable } from "./variables.js";

/** The most members that are tried as subsets. */
const mostMembers = 8;

const ofValues = /^(?:not:)*(?:equal|notEqual|in|notIn|stated)$/;
const ofLists = /^(?:contains|doesNotContain|stated)$/;
const ofNumbers = /^(?:not:)*(?:lessThan|greaterThan)(?:Inclusive)?$/;

/**
 * The values with which a variable is tried: those that the comparisons name, one that none names, none at all
 * (`null`), and not known (`undefined`). No comparison tells other values apart from these. Null where that
 * cannot be said.
 */
export function domainOf(variable: Variable, words: Words): readonly unknown[] | null {
  const { fact, steps, leaves } = variable;
  const operators = leaves.map(({ operator }) => operator);
  const literals = [...new Set(leaves.flatMap(({ value }) => value as unknown))];
  if ((fact === "start" || fact === "event") && steps.length === 1 && steps[0] === "type")
    return words.sight[fact];
  const empty = fact === "roles" || fact === "events" ? [undefined] : [null, undefined];
  if (operators.every((each) => ofLists.test(each)) && operators.some((each) => each !== "stated")) {
    const lists = subsets(leaves.flatMap(({ operator, value }) => (operator === "stated" ? [] : [value])));
    return lists === null ? null : [...lists, ...empty];
  }
  const numeric = operators.some((each) => ofNumbers.test(each));
  if (!operators.every((each) => ofValues.test(each) || ofNumbers.test(each))) return null;
  if (numeric || literals.some((each) => typeof each === "number")) {
    return [...numbersAround(literals, fact === "events"), ...empty];
  }
  return [...valuesOf(variable, words), ...empty];
}

function valuesOf({ fact, steps, leaves }: Variable, words: Words): readonly unknown[] {
  const compared = leaves.filter(({ operator }) => operator !== "stated");
  const named = [...new Set(compared.flatMap(({ value }) => value as unknown))].filter(
    (each) => each !== null,
  );
  const type = typeOfFact(fact, steps, words.sight, words.vocabulary);
  if (type === "boolean" || named.some((each) => typeof each === "boolean")) return [true, false];
  const listed = listedValues(fact, steps, type, words.vocabulary);
  if (listed === null) return [...named, "\u0000"];
  const other = listed.find((each) => !named.includes(each));
  return [...named, ...(other === undefined ? [] : [other])];
}

function subsets(values: readonly unknown[]): readonly (readonly unknown[])[] | null {
  const members = [...new Set(values)];
  if (members.length > mostMembers) return null;
  return Array.from({ length: 2 ** members.length }, (_, number) =>
    members.filter((__, index) => Math.floor(number / 2 ** index) % 2 === 1),
  );
}

function numbersAround(literals: readonly unknown[], whole: boolean): readonly number[] {
  const named = literals.filter((each): each is number => typeof each === "number");
  const around = named.flatMap((each) => [each - 1, each - 0.5, each, each + 0.5, each + 1]);
  return [...new Set(around)].filter((each) => !whole || (each >= 0 && Number.isInteger(each)));
}
