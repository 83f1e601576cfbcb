import type { Vocabulary } from "../../vocabulary/vocabulary.js";
import { enumerated, offered } from "./enumerated.js";
import type { JsonSchema, Schemas } from "./json-schema.js";
import type { PackIds } from "./pack-ids.js";
import type { Voice } from "./voice.js";
import type { WordList } from "./word-list.js";
import { decoratedOperator, idsAt, wordsAt } from "./words-at.js";

/** What a schema knows of the pack or packs it is for. */
export interface Known {
  readonly vocabulary: Vocabulary;
  /** The ids of one pack; null where the schema is for any. */
  readonly ids: PackIds | null;
}

/**
 * The words in the places that are named for them. Words of the vocabulary are the only ones that may stand
 * there, except in a vocabulary, which brings its own; ids of the pack are offered, for the next one is always
 * about to be written.
 */
export function putWords(shape: JsonSchema, known: Known, open: boolean, voice: Voice): JsonSchema {
  const words = wordsAt(known.vocabulary);
  const ids = known.ids === null ? {} : idsAt(known.ids);
  const put = ([name, piece]: readonly [string, JsonSchema]): [string, JsonSchema] => {
    if (name === "operator") return [name, operators(words.operator ?? {}, voice)];
    if (words[name] !== undefined) {
      return [name, open ? offered(words[name], piece, voice) : enumerated(words[name], voice)];
    }
    return [name, ids[name] === undefined ? piece : offered(ids[name], piece, voice)];
  };
  const definitions: Schemas = Object.fromEntries(Object.entries(shape.definitions ?? {}).map(put));
  return { ...shape, definitions };
}

function operators(words: WordList, voice: Voice): JsonSchema {
  return { anyOf: [enumerated(words, voice), { type: "string", pattern: decoratedOperator() }] };
}
