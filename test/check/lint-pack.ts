import { vocabulary } from "../../generated/rules/vocabulary.js";
import { type Around, checkPack } from "../../src/check/check-pack.js";
import type { PackFiles } from "../../src/regulation/parse.js";
import { setAt, unsetAt } from "../../src/suite/change.js";
import { buskingFiles } from "../packs.js";

/** What is set in the sound pack, by pointers such as `rules/rules/3/may`; `undefined` takes it out. */
export type Edits = Readonly<Record<string, unknown>>;

export function edited(edits: Edits, files: PackFiles = buskingFiles()): PackFiles {
  return Object.entries(edits).reduce((pack, [pointer, value]) => {
    const steps = pointer.split("/");
    const changed = value === undefined ? unsetAt(pack, steps) : setAt(pack, steps, value);
    if (changed === null) throw new Error(`the pack has no ${pointer}`);
    return changed.value as PackFiles;
  }, files);
}

/** `code file/pointer` of everything that is said of the sound pack with edits. */
export function lintOf(edits: Edits, around: Around = {}): readonly string[] {
  return checkPack(edited(edits), vocabulary, around).map(
    ({ severity, code, file, path }) => `${severity} ${code} ${file}${path}`,
  );
}
