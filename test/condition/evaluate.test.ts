import { OperatorDecorator as LibraryDecorator, Operator as LibraryOperator } from "json-rules-engine";
import { describe, expect, test } from "vitest";
import { compileCondition } from "../../src/condition/compile.js";
import type { Condition, Leaf, Verdict } from "../../src/condition/condition.js";
import { evaluate } from "../../src/condition/evaluate.js";
import type { Decorator, Operator } from "../../src/condition/operator.js";
import { scopeOf, verdict } from "./scope.js";

const is = (fact: string): Leaf => ({ fact, operator: "equal", value: true });
const facts = { yes: true, no: false };

describe("Kleene's three values", () => {
  test.each<[string, Condition, Verdict]>([
    ["all: a false member decides", { all: [is("?"), is("no")] }, false],
    ["all: an unknown member leaves it open", { all: [is("yes"), is("?")] }, null],
    ["all: every member true", { all: [is("yes"), is("yes")] }, true],
    ["any: a true member decides", { any: [is("?"), is("yes")] }, true],
    ["any: an unknown member leaves it open", { any: [is("no"), is("?")] }, null],
    ["any: every member false", { any: [is("no"), is("no")] }, false],
    ["not: turns true", { not: is("yes") }, false],
    ["not: leaves unknown unknown", { not: is("?") }, null],
    ["a group of one", { all: [is("?")] }, null],
  ])("%s", (_, condition, expected) => {
    expect(verdict(condition, facts)).toBe(expected);
  });
});

describe("unknown is seen before operators and decorators", () => {
  test.each([
    "equal",
    "notEqual",
    "lessThan",
    "not:lessThan",
    "not:in",
    "everyFact:in",
    "swap:equal",
  ])("%s", (operator) => {
    expect(verdict({ fact: "missing", operator, value: [1] }, {})).toBeNull();
    expect(verdict({ fact: "case", path: "$.size", operator, value: [1] }, { case: {} })).toBeNull();
    expect(verdict({ fact: "size", operator, value: { fact: "missing" } }, { size: 1 })).toBeNull();
    expect(verdict({ fact: "missing", operator, value: { fact: "size" } }, { size: 1 })).toBeNull();
    expect(verdict({ fact: "size", operator, value: undefined }, { size: 1 })).toBeNull();
  });

  test("an unknown among the members of a list", () => {
    const every: Leaf = { fact: "n", operator: "everyFact:equal", value: 1 };
    expect(verdict(every, { n: [1, undefined] })).toBeNull();
    expect(verdict(every, { n: [2, undefined] })).toBe(false);
    expect(verdict(every, { n: [undefined, 2] })).toBe(false);
    const some: Leaf = { fact: "n", operator: "someValue:equal", value: { fact: "list" } };
    expect(verdict(some, { n: 1, list: [2, undefined] })).toBeNull();
    expect(verdict(some, { n: 2, list: [undefined, 2] })).toBe(true);
  });

  test("null is known to be none, and so is what lies below it", () => {
    const none: Leaf = { fact: "request", path: "$.reason", operator: "equal", value: null };
    expect(verdict(none, { request: { reason: null } })).toBe(true);
    expect(verdict(none, { request: null })).toBe(true);
    expect(verdict(none, { request: {} })).toBeNull();
  });
});

describe("stated: is a value given", () => {
  const stated = (value: boolean): Leaf => ({ fact: "request", path: "$.reason", operator: "stated", value });
  test.each([
    [{ request: { reason: "不符合共享条件" } }, true],
    [{ request: { reason: null } }, true],
    [{ request: {} }, false],
    [{}, false],
  ])("%j", (given, expected) => {
    expect(verdict(stated(true), given)).toBe(expected);
    expect(verdict(stated(false), given)).toBe(!expected);
  });
});

describe("references", () => {
  test("stand for the named condition, and unknowns come through", () => {
    const references = { small: { fact: "size", operator: "lessThan", value: 10 } };
    expect(verdict({ condition: "small" }, { size: 4 }, { references })).toBe(true);
    expect(verdict({ not: { condition: "small" } }, { size: 4 }, { references })).toBe(false);
    expect(verdict({ all: [{ condition: "small" }] }, {}, { references })).toBeNull();
  });
});

describe("facts", () => {
  test("params reach the scope as written", () => {
    const params = { type: "share-request.received" };
    const compiled = compileCondition({
      fact: "events",
      params,
      path: "$.count",
      operator: "equal",
      value: 2,
    });
    const asked: unknown[] = [];
    evaluate(compiled, {
      read(fact, given) {
        asked.push(fact, given);
        return { count: 2 };
      },
    });
    expect(asked).toEqual(["events", params]);
  });

  test("a path may have several steps, or one", () => {
    const at = (path: string) =>
      verdict({ fact: "a", path, operator: "equal", value: 1 }, { a: { b: { c: 1 } } });
    expect([at("$.b.c"), at("$.b.d"), at("$.b")]).toEqual([true, null, false]);
  });

  test("a value may be read from another fact", () => {
    const condition = { fact: "used", operator: "greaterThan", value: { fact: "limits", path: "$.most" } };
    expect(verdict(condition, { used: 3, limits: { most: 2 } })).toBe(true);
  });
});

describe("operators of the host", () => {
  const near: Operator = {
    name: "near",
    evaluate: (a, b) => (typeof a === "number" && typeof b === "number" ? Math.abs(a - b) < 2 : null),
  };

  test("may say that they cannot tell, under decorators too", () => {
    const options = { operators: [near] };
    expect(verdict({ fact: "n", operator: "near", value: 3 }, { n: 4 }, options)).toBe(true);
    expect(verdict({ fact: "n", operator: "near", value: 3 }, { n: "four" }, options)).toBeNull();
    expect(verdict({ fact: "n", operator: "not:near", value: 3 }, { n: "four" }, options)).toBeNull();
    const every: Leaf = { fact: "n", operator: "everyFact:near", value: 3 };
    expect(verdict(every, { n: [3, "four"] }, options)).toBeNull();
    expect(verdict(every, { n: [9, "four"] }, options)).toBe(false);
    const nested: Leaf = { fact: "n", operator: "not:someFact:not:near", value: 3 };
    expect(verdict(nested, { n: [3, "four"] }, options)).toBeNull();
    expect(verdict(nested, { n: [9, "four"] }, options)).toBe(false);
  });

  test("that answer nothing cannot tell", () => {
    const mute: Operator = { name: "mute", evaluate: () => undefined as unknown as Verdict };
    expect(verdict({ fact: "n", operator: "mute", value: 3 }, { n: 4 }, { operators: [mute] })).toBeNull();
  });

  test("see the leaf they stand in", () => {
    const seen: Leaf[] = [];
    const nosy: Operator = { name: "nosy", evaluate: (_a, _b, leaf) => seen.push(leaf) > 0 };
    const leaf = { fact: "n", params: { unit: "day" }, operator: "not:nosy", value: 3 };
    expect(verdict(leaf, { n: 1 }, { operators: [nosy] })).toBe(false);
    expect(seen).toEqual([leaf]);
  });

  test("json-rules-engine's own objects are taken as they are", () => {
    const even = new LibraryOperator<number, number>("divisibleBy", (a, b) => a % b === 0);
    const half = new LibraryDecorator<number, number, number, number>("halved", (a, b, next) =>
      next(a / 2, b),
    );
    const options = {
      operators: [even as unknown as Operator],
      decorators: [half as unknown as Decorator],
    };
    expect(verdict({ fact: "n", operator: "halved:divisibleBy", value: 3 }, { n: 6 }, options)).toBe(true);
    expect(verdict({ fact: "n", operator: "halved:divisibleBy", value: 3 }, { n: 9 }, options)).toBe(false);
  });
});

test("one compiled condition serves any number of scopes", () => {
  const compiled = compileCondition({ fact: "size", operator: "lessThan", value: 2 });
  const verdicts = [1, 3, undefined].map((size) => evaluate(compiled, scopeOf({ size })));
  expect(verdicts).toEqual([true, false, null]);
});
