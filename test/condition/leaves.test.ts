import { expect, test } from "vitest";
import type { Leaf } from "../../src/condition/condition.js";
import { leavesOf } from "../../src/condition/leaves.js";

const is = (fact: string): Leaf => ({ fact, operator: "equal", value: true });

test("every leaf, in order, with its place", () => {
  const condition = { all: [is("a"), { not: is("b") }, { any: [is("c"), { condition: "named" }] }] };
  expect(leavesOf(condition).map(({ leaf, steps }) => [leaf.fact, steps])).toEqual([
    ["a", ["all", 0]],
    ["b", ["all", 1, "not"]],
    ["c", ["all", 2, "any", 0]],
  ]);
  expect(leavesOf(is("a"))).toEqual([{ leaf: is("a"), steps: [], within: null }]);
});

test("a leaf names no condition, whatever the conditions are called", () => {
  expect(leavesOf(is("a"), { undefined: is("b") })).toHaveLength(1);
});

test("with references, the leaves of each named condition once, even round a circle", () => {
  const references = {
    first: { all: [is("a"), { condition: "second" }] },
    second: { not: { condition: "first" } },
  };
  const condition = { any: [{ condition: "first" }, { condition: "first" }, { condition: "missing" }] };
  expect(leavesOf(condition, references)).toEqual([{ leaf: is("a"), steps: ["all", 0], within: "first" }]);
});
