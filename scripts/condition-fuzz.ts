/**
 * Holds conditions equal to json-rules-engine on many more random rule trees than the tests do.
 *
 *     npx tsx scripts/condition-fuzz.ts [trees] [seed]
 *
 * Prints the seed, so that a failure can be run again, and the smallest failing tree.
 */
import assert from "node:assert/strict";
import fc from "fast-check";
import { libraryVerdicts, ownVerdicts } from "../test/condition/differential.js";
import { cases, trees } from "../test/condition/random-conditions.js";

const numRuns = Number(process.argv[2] ?? 20_000);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
const seen = { true: 0, false: 0 };

await fc.assert(
  fc.asyncProperty(trees, fc.array(cases, { minLength: 3, maxLength: 3 }), async (tree, three) => {
    const expected = await libraryVerdicts(tree, three);
    for (const verdict of expected) seen[`${verdict}`] += 1;
    assert.deepEqual(ownVerdicts(tree, three), expected);
  }),
  { numRuns, seed },
);
console.log(`${numRuns} trees, 3 cases each, seed ${seed}: equal (${seen.true} true, ${seen.false} false)`);
