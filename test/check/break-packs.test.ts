import { describe, expect, test } from "vitest";
import { shippedPacks, shippedVocabulary } from "../properties/shipped.js";
import { tryBreak } from "./breaks/find.js";
import { pointerOf } from "./breaks/printed.js";
import { allBreaks, sampleOf } from "./breaks/sample.js";

// `npm run break` tries two hundred a pack, or all of them; here as many as a test has time for, and for each
// pack others.

const breaksOfPack = 32;

describe.each(shippedPacks.map((pack, index) => ({ ...pack, seed: index + 1 })))("$id", ({ files, seed }) => {
  test("every break is found, at its line", () => {
    const sound = { files, shared: shippedVocabulary };
    const chosen = sampleOf(allBreaks(sound), breaksOfPack, seed);
    expect(chosen).toHaveLength(breaksOfPack);
    const unfound = chosen.flatMap((each) => {
      const { missed, misplaced } = tryBreak(sound, each);
      const what = `${each.kind}: ${each.file}.json ${pointerOf(each.steps)} ${JSON.stringify(each.edit)}`;
      return [...missed, ...misplaced].map((place) => `${what} → ${place}`);
    });
    expect(unfound).toEqual([]);
  }, 60_000);
});
