import type { PackFiles } from "../../../src/regulation/parse.js";
import type { Steps } from "./printed.js";

export type FileName = keyof PackFiles;

/** How a pack can be broken: by grammar, by words, by references. */
export const kinds = [
  "required key deleted",
  "key misspelt",
  "type swapped",
  "reference misspelt",
  "clause missing",
  "part missing",
  "definition misspelt",
  "answer deleted",
] as const;

export type Kind = (typeof kinds)[number];

/** One thing wrong in a pack, and where it must be said: at each of these places. */
export interface Break {
  readonly kind: Kind;
  readonly file: FileName | "shared";
  readonly steps: Steps;
  readonly edit: Edit;
  readonly places: readonly Place[];
}

export interface Place {
  readonly file: FileName | "shared";
  readonly steps: Steps;
}

export type Edit = { readonly set: unknown } | { readonly rename: string } | "delete";

/** A copy with one edit; whatever lies beside it is shared. */
export function edited<T>(json: T, [step, ...rest]: Steps, edit: Edit): T {
  const entries = Object.entries(json as object);
  const index = entries.findIndex(([key]) => key === String(step));
  const [key, inner] = entries[index]!;
  if (rest.length > 0) entries[index] = [key, edited(inner, rest, edit)];
  else if (edit === "delete") entries.splice(index, 1);
  else entries[index] = "set" in edit ? [key, edit.set] : [edit.rename, inner];
  return (Array.isArray(json) ? entries.map(([, each]) => each) : Object.fromEntries(entries)) as T;
}

/** Every value of a JSON file with the steps to it, the root first. */
export function* eachValue(json: unknown, steps: Steps = []): Generator<readonly [unknown, Steps]> {
  yield [json, steps];
  if (typeof json !== "object" || json === null) return;
  for (const [key, inner] of Object.entries(json)) {
    yield* eachValue(inner, [...steps, Array.isArray(json) ? Number(key) : key]);
  }
}

/** A slip of the pen: two letters change places, or one is lost. */
export function misspelt(word: string): string {
  const middle = Math.floor(word.length / 2);
  const swapped = `${word.slice(0, middle - 1)}${word[middle]}${word[middle - 1]}${word.slice(middle + 1)}`;
  if (word.length > 3 && swapped !== word) return swapped;
  return word.length > 3 ? word.slice(0, middle) + word.slice(middle + 1) : `${word}x`;
}
