import { OperatorDecorator as LibraryDecorator, Operator as LibraryOperator } from "json-rules-engine";
import { describe, expect, test } from "vitest";
import { compileCondition } from "../../src/condition/compile.js";
import type { Condition, Leaf, Verdict } from "../../src/condition/condition.js";
import { evaluate } from "../../src/condition/evaluate.js";
import type { DecoratedOperator, Decorator, Operator } from "../../src/condition/operator.js";
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

describe("decorators", () => {
  const applied = (operator: string, n: unknown) => verdict({ fact: "n", operator, value: ["x"] }, { n });

  test("are applied from the operator outwards", () => {
    expect(applied("everyFact:not:in", ["x", "y"])).toBe(false);
    expect(applied("not:everyFact:in", ["x", "y"])).toBe(true);
    expect(applied("everyFact:not:in", ["y", "z"])).toBe(true);
  });

  test("over the values of what is no list cannot tell; over none they are false", () => {
    const every: Leaf = { fact: "n", operator: "everyValue:equal", value: { fact: "list" } };
    expect(verdict(every, { n: 1, list: [1, 1] })).toBe(true);
    expect(verdict(every, { n: 1, list: 1 })).toBeNull();
    expect(verdict(every, { n: 1, list: null })).toBe(false);
  });

  test("of the host are found by name, and see the name of what they are put before", () => {
    const seen: string[] = [];
    const named = (name: string, result: boolean): Decorator => ({
      name,
      decorate(operator) {
        seen.push(operator.name);
        return { ...operator, evaluate: () => result };
      },
    });
    const decorators = [named("never", false), named("always", true)];
    expect(verdict({ fact: "n", operator: "always:not:equal", value: 1 }, { n: 1 }, { decorators })).toBe(
      true,
    );
    expect(new Set(seen)).toEqual(new Set(["not:equal"]));
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

describe("a programmer's mistakes throw", () => {
  const operator = (name: string): Operator => ({ name, evaluate: () => true });
  test.each<[string, Condition, Parameters<typeof compileCondition>[1]]>([
    ["operator", { fact: "a", operator: "equals", value: 1 }, {}],
    ["operator", { fact: "a", operator: "toString", value: 1 }, {}],
    ["decorator", { fact: "a", operator: "nay:equal", value: 1 }, {}],
    ["undecorable", { fact: "a", operator: "not:stated", value: true }, {}],
    ["no condition", { condition: "missing" }, {}],
    ["no condition", { condition: "constructor" }, { references: {} }],
    ["stands for itself", { condition: "a" }, { references: { a: { not: { condition: "a" } } } }],
    ["plain", { fact: "a", path: "$..b", operator: "equal", value: 1 }, {}],
    ["plain", { fact: "a", path: "$.__proto__.b", operator: "equal", value: 1 }, {}],
    ["plain", { fact: "a", operator: "equal", value: { fact: "b", path: "$.*" } }, {}],
    ["at least one", { all: [] }, {}],
    ["taken", { fact: "a", operator: "equal", value: 1 }, { operators: [operator("equal")] }],
    ["taken", { fact: "a", operator: "equal", value: 1 }, { operators: [operator("x"), operator("x")] }],
    ["unusable", { fact: "a", operator: "equal", value: 1 }, { operators: [operator("not:x")] }],
  ])("%s: %j", (words, condition, options) => {
    expect(() => compileCondition(condition, options)).toThrow(words);
  });
});

describe("a programmer's mistakes with decorators and groups throw too", () => {
  const leaf: Leaf = { fact: "a", operator: "equal", value: 1 };
  const twice = { name: "twice", decorate: (operator: DecoratedOperator) => operator };

  test("two decorators of one name, or of one that is taken", () => {
    expect(() => compileCondition(leaf, { decorators: [twice] })).not.toThrow();
    expect(() => compileCondition(leaf, { decorators: [twice, twice] })).toThrow(
      'taken or unusable: "twice"',
    );
    expect(() => compileCondition(leaf, { decorators: [{ ...twice, name: "not" }] })).toThrow('"not"');
  });

  test("an empty any", () => {
    expect(() => compileCondition({ any: [] })).toThrow("a group has at least one member");
  });

  test("a fact named after the prototype, with and without a path", () => {
    const wrong = { ...leaf, fact: "__proto__" };
    expect(() => compileCondition(wrong)).toThrow('not a plain fact and path: "__proto__" ""');
    expect(() => compileCondition({ ...wrong, path: "$.b" })).toThrow('"__proto__" "$.b"');
  });
});

test("one compiled condition serves any number of scopes", () => {
  const compiled = compileCondition({ fact: "size", operator: "lessThan", value: 2 });
  const verdicts = [1, 3, undefined].map((size) => evaluate(compiled, scopeOf({ size })));
  expect(verdicts).toEqual([true, false, null]);
});
