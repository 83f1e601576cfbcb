/**
 * Puts changed packs, vocabularies, suites, calendars, cases and plain noise into the library, many more than
 * the tests do: each gives diagnostics or something that assesses without throwing, within a second.
 *
 *     npm run fuzz -- [runs] [seed]
 *     npm run fuzz -- <runs> <seed> <subject> [path]
 *
 * Prints the seed and, of a failure, the command that runs it again.
 */
import fc from "fast-check";
import { type Subject, subjects } from "../test/properties/fuzz-subjects.js";

const [runs = "100000", seed = String(Date.now() % 2 ** 31), only, path] = process.argv.slice(2);
const chosen = subjects.filter(({ name }) => only === undefined || name === only);
if (chosen.length === 0) throw new Error(`subjects: ${subjects.map(({ name }) => name).join(", ")}`);
const shares = chosen.reduce((sum, { share }) => sum + share, 0);
let done = 0;
let failed = 0;

for (const each of chosen) run(each, Math.round((Number(runs) * each.share) / shares));
console.log(`${done} runs, seed ${seed}: ${failed} subject(s) failed`);
if (failed > 0) process.exitCode = 1;

function run({ name, property }: Subject, numRuns: number): void {
  const began = performance.now();
  const result = fc.check(property, {
    numRuns,
    seed: Number(seed),
    ...(path === undefined ? {} : { path, endOnFailure: true }),
  });
  done += result.numRuns;
  const each = (performance.now() - began) / result.numRuns;
  console.log(`${name}: ${result.numRuns} runs, ${each.toFixed(1)} ms each`);
  if (!result.failed) return;
  failed += 1;
  console.log(`  again: npm run fuzz -- ${numRuns} ${seed} ${name} ${result.counterexamplePath}`);
  console.log(`  ${JSON.stringify(result.counterexample)?.slice(0, 2_000)}`);
  console.log(`  ${result.errorInstance instanceof Error ? result.errorInstance.stack : "no error"}`);
}
