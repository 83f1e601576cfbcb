import type { Text } from "../diagnostic/text.js";
import { parseDay } from "../time/day.js";
import type { Operators } from "./operator.js";

/** What may stand in a file on one side of an operator. */
export interface Wanted {
  readonly accepts: (value: unknown) => boolean;
  readonly words: Text;
}

type Side = "fact" | "value";

const scalar: Wanted = {
  accepts: (value) => value === null || ["string", "number", "boolean"].includes(typeof value),
  words: {
    zh: "单个值（文本、数值、真假或 null）",
    en: "a single value (text, number, true, false or null)",
  },
};
const number: Wanted = {
  accepts: (value) => typeof value === "number",
  words: { zh: "数值", en: "a number" },
};
const day: Wanted = {
  accepts: (value) => typeof value === "string" && parseDay(value) !== null,
  words: { zh: "存在的日期 YYYY-MM-DD", en: "a date that exists, YYYY-MM-DD" },
};
const truth: Wanted = {
  accepts: (value) => typeof value === "boolean",
  words: { zh: "true 或 false", en: "true or false" },
};
const list = listOf(scalar);

const sides: ReadonlyMap<string, Readonly<Record<Side, Wanted>>> = new Map(
  Object.entries({
    equal: { fact: scalar, value: scalar },
    notEqual: { fact: scalar, value: scalar },
    in: { fact: scalar, value: list },
    notIn: { fact: scalar, value: list },
    contains: { fact: list, value: scalar },
    doesNotContain: { fact: list, value: scalar },
    lessThan: { fact: number, value: number },
    lessThanInclusive: { fact: number, value: number },
    greaterThan: { fact: number, value: number },
    greaterThanInclusive: { fact: number, value: number },
    before: { fact: day, value: day },
    onOrBefore: { fact: day, value: day },
    after: { fact: day, value: day },
    onOrAfter: { fact: day, value: day },
    sameDay: { fact: day, value: day },
    stated: { fact: truth, value: truth },
  }),
);

/** The day operator that says of dates what an operator says of numbers. */
export const dayCounterparts: Readonly<Record<string, string>> = {
  lessThan: "before",
  lessThanInclusive: "onOrBefore",
  greaterThan: "after",
  greaterThanInclusive: "onOrAfter",
};

/**
 * What the literal `value` of a leaf must be, its decorators considered (outermost first); null if anything
 * goes. `swap` puts the literal on the fact's side; `someValue` wants a list of what the rest wants.
 */
export function wantedValue(
  decorators: readonly string[],
  operator: string,
  operators: Operators,
): Wanted | null {
  return wantedOn("value", decorators, operator, operators);
}

/** Is this a date as people write it, in whatever form? */
export function looksLikeDate(value: unknown): value is string {
  if (typeof value !== "string") return false;
  return (
    /\d{4}\s*[-/.年]\s*\d{1,2}/.test(value) || /\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,9})[-/., ]+\d{2}/i.test(value)
  );
}

function wantedOn(
  side: Side,
  decorators: readonly string[],
  operator: string,
  operators: Operators,
): Wanted | null {
  const [outermost, ...rest] = decorators;
  const inner = (on: Side) => wantedOn(on, rest, operator, operators);
  switch (outermost) {
    case undefined:
      return sides.get(operator)?.[side] ?? custom(side, operator, operators);
    case "not":
      return inner(side);
    case "swap":
      return inner(side === "value" ? "fact" : "value");
    case "someFact":
    case "everyFact":
      return side === "fact" ? listOf(inner(side)) : inner(side);
    case "someValue":
    case "everyValue":
      return side === "value" ? listOf(inner(side)) : inner(side);
    default:
      return null;
  }
}

function custom(side: Side, name: string, operators: Operators): Wanted | null {
  const operator = operators.find((each) => each.name === name);
  if (side === "fact" || operator?.accepts === undefined) return null;
  const words = operator.expects ?? { zh: "该运算符接受的值", en: "a value that this operator accepts" };
  return { accepts: operator.accepts, words };
}

function listOf(item: Wanted | null): Wanted {
  return {
    accepts: (value) => Array.isArray(value) && (item === null || value.every(item.accepts)),
    words: {
      zh: item === null ? "列表" : `列表，每项为${item.words.zh}`,
      en: item === null ? "a list" : `a list, each item ${item.words.en}`,
    },
  };
}
