import { breaksAcross } from "./across.js";
import { type Break, type FileName, kinds } from "./breaks.js";
import type { Sound } from "./find.js";
import { breaksInFile } from "./in-file.js";

/** Every way to break a pack that the grammar knows. */
export function allBreaks({ files, shared }: Sound): readonly Break[] {
  const words = new Set(["unconditional", "conditional", "withheld"]);
  for (const vocabulary of [shared.json, files.vocabulary ?? {}] as readonly Readonly<
    Record<string, object>
  >[]) {
    for (const list of Object.values(vocabulary.values ?? {}))
      for (const word of Object.keys(list)) words.add(word);
    for (const section of ["roles", "roleKinds", "events"])
      for (const word of Object.keys(vocabulary[section] ?? {})) words.add(word);
  }
  const inFiles = Object.entries(files).flatMap(([file, json]) =>
    breaksInFile(file as FileName, json, { words }),
  );
  return [...inFiles, ...breaksAcross(files, shared.json)];
}

/** So many of them, as many of each kind as there are; the same seed, the same ones. */
export function sampleOf(all: readonly Break[], count: number, seed: number): readonly Break[] {
  const next = numbersFrom(seed);
  const left = kinds.map((kind) => all.filter((each) => each.kind === kind));
  const chosen: Break[] = [];
  while (chosen.length < Math.min(count, all.length)) {
    for (const of of left) {
      if (chosen.length < count && of.length > 0)
        chosen.push(...of.splice(Math.floor(next() * of.length), 1));
    }
  }
  return chosen;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
