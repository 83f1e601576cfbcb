import type { JsonSchema } from "./json-schema.js";
import type { Voice } from "./voice.js";
import type { WordList } from "./word-list.js";

/** One of these words; an empty list allows none. */
export function enumerated(words: WordList, voice: Voice): JsonSchema {
  const entries = Object.entries(words);
  if (entries.length === 0) return { not: {} };
  return { enum: entries.map(([word]) => word), enumDescriptions: entries.map(([, text]) => voice(text)) };
}

/** These words are offered, and others of the shape may stand there too. */
export function offered(words: WordList, shape: JsonSchema, voice: Voice): JsonSchema {
  return Object.keys(words).length === 0 ? shape : { anyOf: [enumerated(words, voice), shape] };
}
