import { expect, test } from "vitest";
import { compileCondition } from "../../src/condition/compile.js";
import type { Condition, Leaf } from "../../src/condition/condition.js";
import { explain } from "../../src/condition/explain.js";
import { scopeOf } from "./scope.js";

const is = (fact: string): Leaf => ({ fact, operator: "equal", value: true });
const explained = (condition: Condition, facts: Readonly<Record<string, unknown>>) =>
  explain(compileCondition(condition), scopeOf(facts));
const because = (condition: Condition, facts: Readonly<Record<string, unknown>>) =>
  explained(condition, facts).because.map((leaf) => leaf.fact);

test("a false all: because of its false members", () => {
  expect(because({ all: [is("a"), is("b"), is("c"), is("d")] }, { a: true, b: false, c: false })).toEqual([
    "b",
    "c",
  ]);
});

test("a true all: because of every member", () => {
  expect(because({ all: [is("a"), is("b")] }, { a: true, b: true })).toEqual(["a", "b"]);
});

test("a true any: because of its true members", () => {
  expect(because({ any: [is("a"), is("b"), is("c")] }, { a: false, b: true })).toEqual(["b"]);
});

test("an unknown verdict: because of what is not known, and not of what is", () => {
  const condition = { all: [is("a"), { any: [is("b"), is("c")] }, { not: is("d") }] };
  expect(because(condition, { a: true, b: false })).toEqual(["c", "d"]);
  expect(explained(condition, { a: true, b: false }).because.map(({ result }) => result)).toEqual([
    null,
    null,
  ]);
});

test("under a not, the leaves that decided what it turned", () => {
  expect(explained({ not: { all: [is("a"), is("b")] } }, { a: true, b: false })).toEqual({
    verdict: true,
    because: [{ fact: "b", operator: "equal", expected: true, actual: false, result: false }],
  });
});

test("a leaf that two references lead to stands there once", () => {
  const references = { open: is("a"), twice: { all: [{ condition: "open" }, { condition: "open" }] } };
  const compiled = compileCondition({ all: [{ condition: "twice" }, { condition: "open" }] }, { references });
  expect(explain(compiled, scopeOf({ a: true })).because).toHaveLength(1);
});

test("a trace says where both sides came from", () => {
  const value = { fact: "limits", path: "$.most" };
  const leaf = { fact: "events", params: { type: "x" }, path: "$.count", operator: "lessThan", value };
  expect(explained(leaf, { events: { count: 3 }, limits: { most: 2 } }).because).toEqual([
    {
      fact: "events",
      path: "$.count",
      params: { type: "x" },
      operator: "lessThan",
      expected: 2,
      expectedFrom: value,
      actual: 3,
      result: false,
    },
  ]);
});

test("a trace has no keys but those of its leaf", () => {
  const [leaf] = explained(is("a"), { a: true }).because;
  expect(Object.keys(leaf!)).toEqual(["fact", "operator", "expected", "actual", "result"]);
});

test("what is unknown is absent from the JSON of a trace", () => {
  const { because: leaves } = explained(is("a"), {});
  expect(JSON.parse(JSON.stringify(leaves))).toEqual([
    { fact: "a", operator: "equal", expected: true, result: null },
  ]);
});
