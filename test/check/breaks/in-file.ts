import { type Break, eachValue, type FileName, misspelt } from "./breaks.js";
import { isFreeRecord, isFreeText, isInCondition, requiredKeys } from "./grammar.js";
import type { Steps } from "./printed.js";

/** The words that a comparison may be with: lists of values, classes, kinds of role, roles, events. */
export interface Compared {
  readonly words: ReadonlySet<string>;
}

/** Every break that is wrong where it stands: grammar, types, references, citations. */
export function breaksInFile(file: FileName, json: unknown, compared: Compared): readonly Break[] {
  return [...eachValue(json)].flatMap(([value, steps]) => {
    const here = (of: Omit<Break, "file" | "places">, at: Steps): Break => ({
      ...of,
      file,
      places: [{ file, steps: at }],
    });
    return [
      ...ofKeys(file, value, steps, here),
      ...ofTypes(file, value, steps, here),
      ...ofTexts(file, value, steps, compared, here),
    ];
  });
}

type Here = (of: Omit<Break, "file" | "places">, at: Steps) => Break;

function ofKeys(file: FileName, value: unknown, steps: Steps, here: Here): readonly Break[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const deleted = requiredKeys(file, steps, value).map((key) =>
    here({ kind: "required key deleted", steps: [...steps, key], edit: "delete" }, steps),
  );
  if (isFreeRecord(file, steps)) return deleted;
  const renamed = Object.keys(value).map((key) => {
    const to = misspelt(key === "$schema" ? "schema" : key);
    return here({ kind: "key misspelt", steps: [...steps, key], edit: { rename: to } }, [...steps, to]);
  });
  return [...deleted, ...renamed];
}

/** A value of another type; what a comparison is with, and what a tag says, may be several. */
function ofTypes(file: FileName, value: unknown, steps: Steps, here: Here): readonly Break[] {
  const last = steps.at(-1);
  if (steps.length === 0 || steps.includes("tags") || (value === null && last !== "value")) return [];
  if (isInCondition(file, steps) && (steps.includes("value") || steps.includes("params"))) return [];
  const instead = typeof value === "string" ? 7 : typeof value === "object" ? true : "seven";
  return [here({ kind: "type swapped", steps, edit: { set: instead } }, steps)];
}

function ofTexts(
  file: FileName,
  value: unknown,
  steps: Steps,
  { words }: Compared,
  here: Here,
): readonly Break[] {
  const last = String(steps.at(-1));
  if (typeof value !== "string" || isFreeText(file, steps)) return [];
  const set = (kind: Break["kind"], to: string) => [here({ kind, steps, edit: { set: to } }, steps)];
  const cites =
    ["legalSource", "clause", "under"].includes(last) ||
    (steps.includes("alsoFrom") && typeof steps.at(-1) === "number");
  if (cites && !isInCondition(file, steps)) return set("clause missing", "第九百九十九条");
  if (last === "part") return set("part missing", "没有的部分");
  if (last === "note" || last === "reading")
    return last === "note" ? [] : set("reference misspelt", misspelt(value));
  // What is compared is a reference where it is a word of some list; a free text may be any.
  if (
    isInCondition(file, steps) &&
    steps.includes("value") &&
    last !== "fact" &&
    last !== "path" &&
    !words.has(value)
  )
    return [];
  // The whole fact is no path that can be misspelt.
  if (value === "$") return [];
  return set("reference misspelt", /^\d/.test(value) ? `${value}9` : misspelt(value));
}
