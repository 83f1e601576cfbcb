import { closest, distance } from "fastest-levenshtein";
import type { Text } from "./text.js";

/** "Did you mean …": the nearest of the known words, if one is near enough to be a slip of the pen. */
export function didYouMean(word: string, known: readonly string[]): Text | null {
  if (known.length === 0) return null;
  const near = closest(word, known);
  if (distance(word, near) > Math.max(2, Math.floor(word.length / 3))) return null;
  return { zh: `是否想写“${near}”？`, en: `did you mean "${near}"?` };
}
