import { describe, expect, test } from "vitest";
import type { Leaf } from "../../src/condition/condition.js";
import type { Decorator } from "../../src/condition/operator.js";
import { verdict } from "./scope.js";

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
