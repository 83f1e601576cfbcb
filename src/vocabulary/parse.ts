import { type Diagnostic, diagnostic, type Result, resultOf, type Steps } from "../diagnostic/diagnostic.js";
import { faultsToDiagnostics } from "../diagnostic/faults.js";
import { didYouMean } from "../diagnostic/nearest.js";
import { type Field, type TypeOf, vocabularySchema } from "./schema.js";
import { joinVocabularies, sections, type Vocabulary } from "./vocabulary.js";

const plainTypes = ["text", "number", "boolean", "day", "amount", "interval"];

/**
 * Reads a vocabulary.
 *
 * @param json the parsed file
 * @param shared the vocabulary it adds to; a word that the shared one has already is a fault
 * @param file the name the diagnostics give
 * @returns the words of both
 */
export function parseVocabulary(
  json: unknown,
  shared: Vocabulary | null = null,
  file = "vocabulary.json",
): Result<Vocabulary> {
  const parsed = vocabularySchema.safeParse(json);
  if (!parsed.success) {
    return {
      ok: false,
      diagnostics: faultsToDiagnostics(parsed.error.issues, json, file, (steps) =>
        steps.length === 0 ? sections : [],
      ),
    };
  }
  const { $schema: _, ...own } = parsed.data;
  const whole = shared === null ? own : joinVocabularies(shared, own);
  return resultOf(whole, [
    ...(shared === null ? [] : wordsTwice(own, shared, file)),
    ...Object.entries(own.facts).flatMap(([name, field]) => typeFaults(field, ["facts", name], whole, file)),
    ...Object.entries(own.events).flatMap(([name, event]) => [
      ...Object.entries(event.data ?? {}).flatMap(([key, field]) =>
        typeFaults(field, ["events", name, "data", key], whole, file),
      ),
      ...[...(event.contradicts ?? []).entries()].flatMap(([index, other]) =>
        eventFaults(other, ["events", name, "contradicts", index], whole, file),
      ),
      ...[...(event.endedBy ?? []).entries()].flatMap(([index, other]) =>
        eventFaults(other, ["events", name, "endedBy", index], whole, file),
      ),
    ]),
  ]);
}

/** The fault of naming an event that the vocabulary does not have; nothing if it does. */
export function eventFaults(
  word: string,
  steps: Steps,
  vocabulary: Vocabulary,
  file: string | null,
): Diagnostic[] {
  return wordFaults("events", word, steps, vocabulary, file);
}

/** The fault of using a word that a section of the vocabulary does not have; nothing if it does. */
export function wordFaults(
  section: "kinds" | "roles" | "roleKinds" | "measures" | "reasons" | "facts" | "events",
  word: string,
  steps: Steps,
  vocabulary: Vocabulary,
  file: string | null,
): Diagnostic[] {
  if (Object.hasOwn(vocabulary[section], word)) return [];
  const hint = didYouMean(word, Object.keys(vocabulary[section]));
  return [diagnostic("word.unknown", steps, { word, section }, { file, hint })];
}

function wordsTwice(own: Vocabulary, shared: Vocabulary, file: string): Diagnostic[] {
  return sections.flatMap((section) =>
    Object.keys(own[section])
      .filter((word) => Object.hasOwn(shared[section], word))
      .map((word) => diagnostic("word.twice", [section, word], { word }, { file })),
  );
}

function typeFaults(field: Field, steps: Steps, vocabulary: Vocabulary, file: string): Diagnostic[] {
  const faults = faultsOfType(field.type, [...steps, "type"], vocabulary, file);
  if (field.orFact === undefined) return faults;
  return [
    ...faults,
    ...wordFaults("facts", field.orFact.fact, [...steps, "orFact", "fact"], vocabulary, file),
  ];
}

function faultsOfType(type: TypeOf, steps: Steps, vocabulary: Vocabulary, file: string): Diagnostic[] {
  if (typeof type === "string") {
    const known = [...plainTypes, ...Object.keys(vocabulary.values)];
    if (known.includes(type)) return [];
    return [
      diagnostic(
        "word.unknown",
        steps,
        { word: type, section: "values" },
        { file, hint: didYouMean(type, known) },
      ),
    ];
  }
  if ("list" in type) return faultsOfType(type.list, [...steps, "list"], vocabulary, file);
  return Object.entries(type.fields).flatMap(([name, field]) =>
    typeFaults(field, [...steps, "fields", name], vocabulary, file),
  );
}
