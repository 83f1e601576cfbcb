import { boundsFaults, fileBounds } from "../diagnostic/bounds.js";
import { type Diagnostic, diagnostic, type Result, resultOf, type Steps } from "../diagnostic/diagnostic.js";
import { faultsToDiagnostics } from "../diagnostic/faults.js";
import { didYouMean } from "../diagnostic/nearest.js";
import { wordHint } from "./label-hint.js";
import { readableVocabulary } from "./readable.js";
import { eventSchema, type Field, fieldKeys, type TypeOf, vocabularySchema } from "./schema.js";
import { typeAt } from "./type-at.js";
import {
  derivedFacts,
  type EventWord,
  joinVocabularies,
  plainTypes,
  sections,
  type Vocabulary,
} from "./vocabulary.js";

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
  const excess = boundsFaults(json, fileBounds, file);
  if (excess.length > 0) return { ok: false, diagnostics: excess };
  const parsed = vocabularySchema.safeParse(json);
  const shape = parsed.success ? [] : faultsToDiagnostics(parsed.error.issues, json, file, knownKeys);
  const own = readableVocabulary(json);
  const whole = shared === null ? own : joinVocabularies(shared, own);
  return resultOf(whole, [...shape, ...wordsOfVocabulary(own, shared, whole, file)]);
}

function knownKeys(steps: Steps): readonly string[] {
  const [section, , field] = steps;
  if (steps.length === 0) return sections;
  if (section === "events" && steps.length === 2) return Object.keys(eventSchema.shape);
  return section === "facts" || field === "data" ? fieldKeys : ["zh", "en"];
}

function wordsOfVocabulary(
  own: Vocabulary,
  shared: Vocabulary | null,
  whole: Vocabulary,
  file: string,
): Diagnostic[] {
  return [
    ...(shared === null ? [] : wordsTwice(own, shared, file)),
    ...reservedWords("facts", Object.keys(own.facts), derivedFacts, file),
    ...reservedWords("values", Object.keys(own.values), plainTypes, file),
    ...Object.entries(own.facts).flatMap(([name, field]) => typeFaults(field, ["facts", name], whole, file)),
    ...Object.entries(own.events).flatMap(([name, event]) =>
      eventWordFaults(event, ["events", name], whole, file),
    ),
  ];
}

function eventWordFaults(event: EventWord, steps: Steps, whole: Vocabulary, file: string): Diagnostic[] {
  const named = (key: "contradicts" | "endedBy") =>
    (event[key] ?? []).flatMap((other, index) => eventFaults(other, [...steps, key, index], whole, file));
  return [
    ...Object.entries(event.data ?? {}).flatMap(([key, field]) =>
      typeFaults(field, [...steps, "data", key], whole, file),
    ),
    ...named("contradicts"),
    ...named("endedBy"),
  ];
}

function reservedWords(
  section: "facts" | "values",
  words: readonly string[],
  reserved: readonly string[],
  file: string,
): Diagnostic[] {
  return words
    .filter((word) => reserved.includes(word))
    .map((word) => diagnostic("word.reserved", [section, word], { word }, { file }));
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
  const hint = wordHint(word, vocabulary[section]);
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
  return [...faults, ...standInFaults(field.orFact, [...steps, "orFact"], vocabulary, file)];
}

/** The fact that stands in is one of the vocabulary, and its path leads somewhere in it. */
function standInFaults(
  { fact, path = "$" }: NonNullable<Field["orFact"]>,
  steps: Steps,
  vocabulary: Vocabulary,
  file: string,
): Diagnostic[] {
  const known = Object.hasOwn(vocabulary.facts, fact) ? vocabulary.facts[fact] : undefined;
  if (known === undefined) return wordFaults("facts", fact, [...steps, "fact"], vocabulary, file);
  const property = plainSteps(path);
  if (property !== null && typeAt(known.type, property) !== null) return [];
  return [diagnostic("word.unknown-path", [...steps, "path"], { fact, path }, { file })];
}

/** The steps of `$.share.class`; null for what is no plain path. */
function plainSteps(path: string): readonly string[] | null {
  const [root, ...steps] = path.split(".");
  const all = root === "$" ? steps : [root ?? "", ...steps];
  return all.includes("") ? null : all;
}

function faultsOfType(type: TypeOf, steps: Steps, vocabulary: Vocabulary, file: string): Diagnostic[] {
  if (typeof type === "string") {
    const known: readonly string[] = [...plainTypes, ...Object.keys(vocabulary.values)];
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
