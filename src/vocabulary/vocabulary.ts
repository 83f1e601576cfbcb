import type { Text } from "../diagnostic/text.js";
import type { Field } from "./schema.js";

type Labels = Readonly<Record<string, Text>>;

/** An event as the vocabulary knows it: its labels, the data it carries, what it contradicts. */
export interface EventWord extends Text {
  readonly data?: Readonly<Record<string, Field>> | undefined;
  readonly contradicts?: readonly string[] | undefined;
  readonly endedBy?: readonly string[] | undefined;
  readonly exercise?: "extend" | "exclude" | "restart" | undefined;
}

/** The words of packs and cases, with their types and labels. */
export interface Vocabulary {
  readonly kinds: Labels;
  readonly roles: Labels;
  readonly roleKinds: Labels;
  readonly measures: Labels;
  readonly reasons: Labels;
  readonly values: Readonly<Record<string, Labels>>;
  readonly facts: Readonly<Record<string, Field>>;
  readonly events: Readonly<Record<string, EventWord>>;
}

/** The parts of a vocabulary, in the order in which they are shown. */
export const sections = [
  "kinds",
  "roles",
  "roleKinds",
  "measures",
  "reasons",
  "values",
  "facts",
  "events",
] as const satisfies readonly (keyof Vocabulary)[];

/** The facts that the engine itself offers to conditions: no vocabulary has a fact of such a name. */
export const derivedFacts = [
  "roles",
  "start",
  "event",
  "item",
  "violation",
  "classification",
  "events",
  "obligations",
] as const;

/** The types that are no list of values. */
export const plainTypes = ["text", "number", "boolean", "day", "amount", "interval"] as const;

/** A word's label in a section, or the bare word where none is known. */
export function labelOf(labels: Labels, word: string): Text {
  return Object.hasOwn(labels, word) ? labels[word]! : { zh: word, en: word };
}

/** The words of both; where both have a word, the second's stands. */
export function joinVocabularies(first: Vocabulary, second: Vocabulary): Vocabulary {
  const joined = Object.fromEntries(
    sections.map((section) => [section, { ...first[section], ...second[section] }]),
  );
  return joined as unknown as Vocabulary;
}
