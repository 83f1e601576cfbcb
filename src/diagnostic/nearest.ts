import { closest, distance } from "fastest-levenshtein";
import type { Text } from "./text.js";

// A hint is for a person; ten thousand of them among ten thousand words would cost minutes.
const mostKnown = 2_000;
const longest = 200;

/** "Did you mean …": the nearest of the known words, if one is near enough to be a slip of the pen. */
export function didYouMean(word: string, known: readonly string[]): Text | null {
  if (known.length === 0 || known.length > mostKnown || word.length > longest) return null;
  const near = closest(word, known);
  const slips = distance(word, near);
  // A word of which no letter would stay is another word.
  if (slips > Math.max(2, Math.floor(word.length / 3)) || slips >= word.length) return null;
  return { zh: `是否想写“${near}”？`, en: `did you mean "${near}"?` };
}
