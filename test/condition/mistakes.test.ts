import { describe, expect, test } from "vitest";
import { compileCondition } from "../../src/condition/compile.js";
import type { Condition, Leaf } from "../../src/condition/condition.js";
import type { DecoratedOperator, Operator } from "../../src/condition/operator.js";

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
