import fc from "fast-check";
import { expect, test } from "vitest";
import { libraryVerdicts, ownVerdicts } from "../condition/differential.js";
import { cases, trees } from "../condition/random-conditions.js";

/*
 * Equal to json-rules-engine on complete, well-typed cases. Where ours is meant to differ, a test of its own
 * in test/condition/differences.test.ts shows both answers.
 */
test("2,000 random rule trees: the verdicts are json-rules-engine's", async () => {
  const seen = { true: 0, false: 0 };
  await fc.assert(
    fc.asyncProperty(trees, fc.array(cases, { minLength: 3, maxLength: 3 }), async (tree, three) => {
      const expected = await libraryVerdicts(tree, three);
      for (const verdict of expected) seen[`${verdict}`] += 1;
      expect(ownVerdicts(tree, three)).toEqual(expected);
    }),
    { numRuns: 2_000, seed: 20190125 },
  );
  // A generator that made only one verdict would prove nothing.
  expect(Math.min(seen.true, seen.false)).toBeGreaterThan(1_000);
}, 60_000);
