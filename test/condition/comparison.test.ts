import { describe, expect, test } from "vitest";
import { libraryComparisons } from "../../src/condition/comparison.js";
import { libraryOperators } from "../../src/condition/library.js";

// Every operator of the library on every pair of these: equal answers where the types fit it, and where they do
// not, what our own table says and why.
const values = [
  null,
  true,
  false,
  0,
  1,
  -1,
  2.5,
  "",
  " ",
  "a",
  "1",
  "2.5",
  "2019-03-01",
  [],
  [1],
  ["a", null],
  {},
];
const pairs = values.flatMap((a) => values.map((b) => [a, b] as const));
const shown = (value: unknown) => JSON.stringify(value);

const isList = Array.isArray;
/** A number, or a text that is one; two texts are no numbers to be ordered. */
const isNumeric = (value: unknown) =>
  typeof value === "number" || (typeof value === "string" && /^\s*[\d.]+\s*$/.test(value));
const areOrdered = (a: unknown, b: unknown) =>
  isNumeric(a) && isNumeric(b) && !(typeof a === "string" && typeof b === "string");

/** The answer where the library is not asked; `"library"` where it is. */
const expected: Readonly<Record<string, (a: unknown, b: unknown) => boolean | null | "library">> = {
  equal: () => "library",
  notEqual: () => "library",
  in: (_, list) => (isList(list) ? "library" : list === null ? false : null),
  notIn: (_, list) => (isList(list) ? "library" : list === null ? true : null),
  contains: (list) => (isList(list) ? "library" : list === null ? false : null),
  doesNotContain: (list) => (isList(list) ? "library" : list === null ? false : null),
};
const ordered = (a: unknown, b: unknown) =>
  a === null || b === null ? false : areOrdered(a, b) ? "library" : null;

describe.each([...libraryComparisons])("%s", (name, comparison) => {
  test("on every pair of values", () => {
    const wanted = expected[name] ?? ordered;
    const wrong = pairs.flatMap(([a, b]) => {
      const answer = wanted(a, b);
      const right = answer === "library" ? libraryOperators.get(name)!.evaluate(a, b) : answer;
      const ours = comparison(a, b);
      return ours === right ? [] : [`${shown(a)} ${name} ${shown(b)}: ${ours}, not ${right}`];
    });
    expect(wrong).toEqual([]);
  });
});

test("the same record is found in a list, an equal one is not", () => {
  const one = { id: 1 };
  expect(libraryComparisons.get("in")!(one, [one])).toBe(true);
  expect(libraryComparisons.get("in")!({ id: 1 }, [one])).toBe(false);
});

test("every operator of the library has its own guard", () => {
  expect([...libraryComparisons.keys()].sort()).toEqual([...libraryOperators.keys()].sort());
});
