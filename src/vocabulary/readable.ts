import { boundsFaults, fileBounds } from "../diagnostic/bounds.js";
import { entriesAt, salvage } from "../diagnostic/salvage.js";
import { eventSchema, type Field, fieldSchema, typeSchema, vocabularySchema } from "./schema.js";
import { type EventWord, sections, type Vocabulary } from "./vocabulary.js";

const emptyVocabulary: Vocabulary = vocabularySchema.parse({});

/**
 * What can be read of a vocabulary, word by word: a label that is missing in one word must not make every
 * other word unknown. A sound vocabulary is read whole.
 */
export function readableVocabulary(json: unknown): Vocabulary {
  if (boundsFaults(json, fileBounds, null).length > 0) return emptyVocabulary;
  const parsed = vocabularySchema.safeParse(json);
  if (parsed.success) {
    const { $schema: _, ...words } = parsed.data;
    return words;
  }
  const read = sections.map((section) => {
    const words = entriesAt(json, section).filter(([word]) => word !== "__proto__");
    return [
      section,
      Object.fromEntries(words.map(([word, value]) => [word, readWord(section, word, value)])),
    ];
  });
  return Object.fromEntries(read) as unknown as Vocabulary;
}

function readWord(section: keyof Vocabulary, word: string, value: unknown): unknown {
  const label = { zh: word, en: word };
  if (section === "events") return { ...label, ...salvage(eventSchema.shape, value) } satisfies EventWord;
  if (section === "facts") {
    const parsed = fieldSchema.safeParse(value);
    return parsed.success
      ? parsed.data
      : ({ ...label, type: "text", ...salvage({ type: typeSchema }, value) } satisfies Field);
  }
  if (section === "values") {
    return Object.fromEntries(entriesAt({ value }, "value").map(([each]) => [each, label]));
  }
  return label;
}
