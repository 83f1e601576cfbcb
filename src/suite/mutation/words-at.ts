import { type FactReference, isFactReference, type Leaf } from "../../condition/condition.js";
import { parsePath } from "../../condition/path.js";
import { listedValues } from "../../regulation/condition-words.js";
import { type Sight, typeOfFact } from "../../regulation/scope-types.js";
import type { TypeOf } from "../../vocabulary/schema.js";
import type { Vocabulary } from "../../vocabulary/vocabulary.js";

/** What the vocabulary says of the values that a condition compares. */
export interface Words {
  readonly sight: Sight;
  readonly vocabulary: Vocabulary;
}

/** The type of what a comparison looks at; null where the vocabulary knows none. */
export function typeCompared(
  { fact, path = "$" }: FactReference,
  { sight, vocabulary }: Words,
): TypeOf | null {
  const steps = parsePath(path);
  return steps === null ? null : typeOfFact(fact, steps, sight, vocabulary);
}

/** The words that what a comparison looks at may be, or for a list its members; null where they are not listed. */
export function wordsCompared(leaf: Leaf, words: Words): readonly string[] | null {
  if (isFactReference(leaf.value)) return null;
  const type = typeCompared(leaf, words);
  const single = typeof type === "object" && type !== null && "list" in type ? type.list : type;
  const steps = parsePath(leaf.path ?? "$") ?? [];
  return listedValues(leaf.fact, steps, single, words.vocabulary);
}
