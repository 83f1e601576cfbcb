import fc from "fast-check";
import { expect, test } from "vitest";
import { compileCondition } from "../../src/condition/compile.js";
import type { Scope } from "../../src/condition/condition.js";
import { evaluate } from "../../src/condition/evaluate.js";
import { explain } from "../../src/condition/explain.js";
import {
  cases,
  type Facts,
  halfKnown,
  startsWith,
  type Tree,
  treesOfAll,
  treesWithDays,
} from "../condition/random-conditions.js";

const scopeOf = (facts: Facts): Scope => ({ read: (fact) => facts[fact] });
const compiled = ({ condition, references }: Tree) =>
  compileCondition(condition, { references, operators: [startsWith] });

test("a trace changes nothing: explain and evaluate give the same verdict, with unknowns too", () => {
  const seen = new Set<unknown>();
  fc.assert(
    fc.property(treesOfAll, halfKnown, (tree, { partial }) => {
      const ready = compiled(tree);
      const { verdict, because } = explain(ready, scopeOf(partial));
      seen.add(verdict);
      expect(verdict).toBe(evaluate(ready, scopeOf(partial)));
      expect(because.length).toBeGreaterThan(0);
    }),
    { numRuns: 3_000 },
  );
  expect(seen.size).toBe(3);
});

test("what becomes known never turns a known verdict: facts filled in, ranges narrowed to a day", () => {
  fc.assert(
    fc.property(treesWithDays, halfKnown, (tree, { full, partial }) => {
      const ready = compiled(tree);
      const early = evaluate(ready, scopeOf(partial));
      if (early !== null) expect(evaluate(ready, scopeOf(full))).toBe(early);
    }),
    { numRuns: 5_000 },
  );
});

test("with every fact known, every verdict is", () => {
  fc.assert(
    fc.property(treesOfAll, cases, (tree, facts) => {
      expect(evaluate(compiled(tree), scopeOf(facts))).not.toBeNull();
    }),
  );
});

test("the leaves that explain an unknown are unknown themselves", () => {
  fc.assert(
    fc.property(treesOfAll, halfKnown, (tree, { partial }) => {
      const { verdict, because } = explain(compiled(tree), scopeOf(partial));
      if (verdict === null) expect(because.every((leaf) => leaf.result === null)).toBe(true);
    }),
  );
});
