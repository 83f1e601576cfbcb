/**
 * Breaks every shipped pack in many ways, one at a time, and asks whether the check finds each at its line.
 *
 *     npm run break -- [breaks a pack, 0: all] [seed] [pack]
 *
 * What a break is, and where it must be found: docs of `test/check/breaks/grammar.ts` and `breaks.ts`.
 */
import { kinds } from "../test/check/breaks/breaks.js";
import { tryBreak } from "../test/check/breaks/find.js";
import { pointerOf } from "../test/check/breaks/printed.js";
import { allBreaks, sampleOf } from "../test/check/breaks/sample.js";
import { shippedPacks, shippedVocabulary } from "../test/properties/shipped.js";

const [count = "200", seed = "1", only] = process.argv.slice(2);
let unfound = 0;

for (const { id, files } of shippedPacks.filter(({ id }) => only === undefined || id === only)) {
  const sound = { files, shared: shippedVocabulary };
  const all = allBreaks(sound);
  const chosen = count === "0" ? all : sampleOf(all, Number(count), Number(seed));
  const tried = chosen.map((each) => ({ ...each, ...tryBreak(sound, each) }));
  const wrong = tried.filter(({ missed, misplaced }) => missed.length > 0 || misplaced.length > 0);
  unfound += wrong.length;
  console.log(
    `${id}: ${chosen.length} of ${all.length} breaks, ${chosen.length - wrong.length} found at their lines`,
  );
  for (const kind of kinds) {
    const of = tried.filter((each) => each.kind === kind);
    console.log(
      `  ${kind}: ${of.length - wrong.filter((each) => each.kind === kind).length} of ${of.length}`,
    );
  }
  for (const { kind, file, steps, edit, missed, misplaced } of wrong) {
    console.log(
      `  NOT FOUND ${kind} ${file} ${pointerOf(steps)} ${JSON.stringify(edit)}: ${[...missed, ...misplaced].join(", ")}`,
    );
  }
}
if (unfound > 0) process.exitCode = 1;
