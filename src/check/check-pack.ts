import type { Diagnostic } from "../diagnostic/diagnostic.js";
import { type PackFiles, parseRegulation } from "../regulation/parse.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { noLiability } from "./no-liability.js";
import { unaccounted } from "./unaccounted.js";

/**
 * Everything that is wrong with a pack: what parsing finds, and, once it can be read, what only the whole
 * shows: clauses that nothing accounts for, duties that no liability clause answers.
 *
 * @param files the pack's files as parsed JSON
 * @param shared the vocabulary that all packs share
 * @returns diagnostics whose `file` is `rules.json` and the like; none: the pack is sound
 */
export function checkPack(files: PackFiles, shared: Vocabulary): readonly Diagnostic[] {
  const result = parseRegulation(files, shared);
  if (!result.ok) return result.diagnostics;
  const { value: regulation } = result;
  // What an unfinished pack lacks is still to come; what it says wrongly is an error all the same.
  const missing = [...unaccounted(regulation), ...noLiability(regulation, files)];
  return [
    ...result.diagnostics,
    ...missing.map(
      (each): Diagnostic => (regulation.unfinished === true ? { ...each, severity: "warning" } : each),
    ),
  ];
}
