import { Engine } from "json-rules-engine";
import { describe, expect, test } from "vitest";
import type { Condition, Leaf, Verdict } from "../../src/condition/condition.js";
import type { Operator } from "../../src/condition/operator.js";
import { verdict } from "./scope.js";

/*
 * The intended differences from json-rules-engine, each with both answers. On complete, well-typed cases there
 * are none: test/properties/condition-differential.test.ts. What ours refuses at load is in broken.test.ts.
 */

type Facts = Readonly<Record<string, unknown>>;
type LibraryAnswer = boolean | "fails";

const is = (fact: string): Leaf => ({ fact, operator: "equal", value: true });
const of = (operator: string, value: unknown): Leaf => ({ fact: "a", operator, value });
const from = (fact: string) => ({ fact });

describe("unknown is not false", () => {
  test.each<[string, Condition, Facts, LibraryAnswer, Verdict]>([
    ["a fact that is missing", is("a"), {}, "fails", null],
    ["a missing fact beside a true leaf", { any: [is("a"), is("b")] }, { b: true }, "fails", true],
    ["a value from a missing fact", of("equal", from("b")), { a: 1 }, "fails", null],
    ["a missing property", { fact: "a", path: "$.b", operator: "notEqual", value: 1 }, { a: {} }, true, null],
    [
      "a missing property, negated",
      { fact: "a", path: "$.b", operator: "not:lessThan", value: 1 },
      { a: {} },
      true,
      null,
    ],
    [
      "a path into a plain value",
      { fact: "a", path: "$.b", operator: "equal", value: 1 },
      { a: 1 },
      true,
      null,
    ],
  ])("%s", check);
});

describe("null is known to be none", () => {
  test.each<[string, Condition, Facts, LibraryAnswer, Verdict]>([
    [
      "null on the way of a path",
      { fact: "a", path: "$.b.c", operator: "equal", value: null },
      { a: { b: null } },
      false,
      true,
    ],
    ["4 is not more than none", of("greaterThan", from("b")), { a: 4, b: null }, true, false],
    ["nothing is in no list", of("in", from("b")), { a: 4, b: null }, "fails", false],
    ["and everything is outside it", of("notIn", from("b")), { a: 4, b: null }, "fails", true],
    ["nor is it under a decorator", of("someValue:equal", from("b")), { a: 4, b: null }, "fails", false],
  ])("%s", check);
});

describe("a wrong type is unknown, and never an accusation", () => {
  test.each<[string, Condition, Facts, LibraryAnswer, Verdict]>([
    [
      "texts are not ordered: as texts, 10 is less than 9",
      of("lessThan", from("b")),
      { a: "10", b: "9" },
      true,
      null,
    ],
    [
      "nor are dates as people write them",
      of("lessThan", from("b")),
      { a: "06-Sep-2024", b: "07-Jan-2020" },
      true,
      null,
    ],
    ["a list is no number", of("lessThan", 5), { a: [4] }, true, null],
    ["a word is no number", of("lessThan", 5), { a: "abc" }, false, null],
    ["a truth value is no number", of("lessThan", 5), { a: true }, false, null],
    [
      "an object cannot make a comparison throw",
      of("lessThan", 5),
      { a: { toString: 1, valueOf: 1 } },
      "fails",
      null,
    ],
    ["a text is no list to be in", of("in", from("b")), { a: "a", b: "abc" }, true, null],
    ["a number is no list to be in", of("notIn", from("b")), { a: "a", b: 7 }, "fails", null],
    ["a text contains nothing", of("contains", "a"), { a: "abc" }, false, null],
    ["nor does it lack anything", of("doesNotContain", "x"), { a: "abc" }, false, null],
    ["every of what is no list", of("everyFact:equal", 1), { a: 1 }, false, null],
    ["some value of what is no list", of("someValue:equal", from("b")), { a: 1, b: 1 }, "fails", null],
  ])("%s", check);
});

describe("only true is true", () => {
  test("a host's operator that answers with a value", async () => {
    const operators = [{ name: "most", evaluate: () => 1 as unknown as Verdict }];
    expect(await library({ all: [of("most", 1)] }, { a: 1 }, operators)).toBe(true);
    expect(verdict(of("most", 1), { a: 1 }, { operators })).toBe(false);
  });
});

test("a single leaf may stand at the root", () => {
  expect(() => new Engine().addRule({ conditions: is("a") as never, event: { type: "held" } })).toThrow();
  expect(verdict(is("a"), { a: true })).toBe(true);
});

async function check(_: string, condition: Condition, facts: Facts, theirs: LibraryAnswer, ours: Verdict) {
  expect(await library(condition, facts)).toBe(theirs);
  expect(verdict(condition, facts)).toBe(ours);
}

async function library(
  condition: Condition,
  facts: Facts,
  operators: readonly Operator[] = [],
): Promise<LibraryAnswer> {
  const engine = new Engine();
  for (const { name, evaluate } of operators) engine.addOperator(name, evaluate as () => boolean);
  const conditions = structuredClone("fact" in condition ? { all: [condition] } : condition);
  engine.addRule({ conditions: conditions as { all: [] }, event: { type: "held" } });
  try {
    return (await engine.run({ ...facts })).results.length === 1;
  } catch {
    return "fails";
  }
}
