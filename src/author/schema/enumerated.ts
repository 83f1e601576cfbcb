import type { JsonSchema } from "./json-schema.js";
import type { Voice } from "./voice.js";
import type { WordList } from "./word-list.js";

// Beyond so many, an editor would print a screenful of words under a slip of the pen.
const shownAtMost = 20;

const noSuchWord = {
  zh: "这里没有这个词；补全列出可用的词",
  en: "no such word here; completion lists those that are",
};

/** One of these words; an empty list allows none. */
export function enumerated(words: WordList, voice: Voice): JsonSchema {
  const entries = Object.entries(words);
  if (entries.length === 0) return { not: {} };
  return {
    enum: entries.map(([word]) => word),
    enumDescriptions: entries.map(([, text]) => voice(text)),
    ...(entries.length > shownAtMost ? { errorMessage: voice(noSuchWord) } : {}),
  };
}

/** These words are offered, and others of the shape may stand there too. */
export function offered(words: WordList, shape: JsonSchema, voice: Voice): JsonSchema {
  return Object.keys(words).length === 0 ? shape : { anyOf: [enumerated(words, voice), shape] };
}
