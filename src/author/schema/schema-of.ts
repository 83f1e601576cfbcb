import { describe } from "./describe.js";
import type { FileKind } from "./file-kinds.js";
import { changeInner, type JsonSchema, referredBy, type Schemas } from "./json-schema.js";
import { putRules } from "./put-rules.js";
import { type Known, putWords } from "./put-words.js";
import { shapeOf } from "./shape-of.js";
import { bothLanguages, type Voice } from "./voice.js";

/**
 * The JSON Schema (draft 7, which editors understand best) of a kind of file.
 *
 * @param kind one of `fileKinds`
 * @param known the words that may stand in it, and the ids of the pack it is for
 * @param voice in which language keys and words are described; both, if nothing is said
 */
export function schemaOf(kind: FileKind, known: Known, voice: Voice = bothLanguages): JsonSchema {
  const shape = putRules(shapeOf(kind.schema), known.vocabulary, voice);
  const worded = putWords(shape, known, kind.id === "vocabulary", voice);
  const { $schema, definitions = {}, ...root } = describe(worded, kind.id, voice);
  const used = reached(root, definitions);
  return {
    ...($schema === undefined ? {} : { $schema }),
    title: kind.files,
    description: voice(kind.about),
    ...root,
    definitions: Object.fromEntries(Object.entries(definitions).filter(([name]) => used.has(name))),
  };
}

/** The definitions that a schema refers to, directly or through others. */
function reached(root: JsonSchema, definitions: Schemas): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (schema: JsonSchema): JsonSchema => {
    const name = referredBy(schema);
    const piece = name === null || names.has(name) ? undefined : definitions[name];
    if (name !== null && piece !== undefined) {
      names.add(name);
      visit(piece);
    }
    return changeInner(schema, visit);
  };
  visit(root);
  return names;
}
