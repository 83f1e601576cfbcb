import { type Diagnostic, diagnostic, type Steps } from "../diagnostic/diagnostic.js";
import type { Text } from "../diagnostic/text.js";
import type { PackFiles } from "../regulation/parse.js";

/** What a new pack has where only its author knows what to write. */
export const toBeFilledIn: Text = { zh: "（待填）", en: "(to be filled in)" };

const files = ["regulation", "rules", "liability", "categories", "vocabulary"] as const;

/** The texts that are still to be written. */
export function unfilled(pack: PackFiles): readonly Diagnostic[] {
  return files.flatMap((name) => unfilledIn(pack[name], [], `${name}.json`));
}

function unfilledIn(json: unknown, steps: Steps, file: string): readonly Diagnostic[] {
  if (json === toBeFilledIn.zh || json === toBeFilledIn.en) {
    return [diagnostic("pack.unfilled", steps, {}, { file })];
  }
  if (typeof json !== "object" || json === null) return [];
  const entries = Array.isArray(json) ? [...json.entries()] : Object.entries(json);
  return entries.flatMap(([key, value]) => unfilledIn(value, [...steps, key], file));
}
