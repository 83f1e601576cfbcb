import * as z from "zod";
import { problem } from "../diagnostic/problem.js";
import { named } from "./named.js";

/** What a word of a pack or a case looks like: `application.received`, `office`, `legalBasis`. */
export const wordPattern = /^[A-Za-z][A-Za-z0-9]*(?:[-.][A-Za-z0-9]+)*$/;

/** What is wrong with what is no word. */
export const wordForm = problem({
  zh: "词由字母和数字组成，以 - 或 . 相连，以字母开头",
  en: "a word: letters and digits, joined by - or ., a letter first",
});

const word = z
  .string()
  .max(80)
  .regex(wordPattern, wordForm)
  .refine(
    (text) => !inherited.includes(text),
    problem({
      zh: "任何对象都已有这个名称，请换一个",
      en: "every object has this name already; choose another",
    }),
  );
const inherited: readonly string[] = ["constructor", "prototype"];
const label = { zh: z.string().min(1), en: z.string().min(1) };

/** A text in Chinese and English. */
export const textSchema = named("text", z.strictObject(label));

/** A type: a plain one, the name of a list of values, a list of another type, or a record. */
export type TypeOf =
  | "text"
  | "number"
  | "boolean"
  | "day"
  | "amount"
  | "interval"
  | (string & {})
  | { readonly list: TypeOf }
  | { readonly fields: Readonly<Record<string, Field>> };

/** A place in a fact or in an event's data: its labels and type. */
export interface Field {
  readonly zh: string;
  readonly en: string;
  readonly type: TypeOf;
  /** The fact that stands in when the event does not say; the result lists it under `assumed`. */
  readonly orFact?: { readonly fact: string; readonly path?: string | undefined } | undefined;
}

/** The keys of a field, for "did you mean". */
export const fieldKeys = ["zh", "en", "type", "orFact"] as const;

export const fieldSchema: z.ZodType<Field> = named(
  "field",
  z.lazy(() =>
    z.strictObject({
      ...label,
      type: typeSchema,
      orFact: z.strictObject({ fact: named("fact", word), path: z.string().optional() }).optional(),
    }),
  ),
);

export const typeSchema: z.ZodType<TypeOf> = named(
  "type",
  z.lazy(() =>
    z.union([
      named("type-name", word),
      z.strictObject({ list: typeSchema }),
      z.strictObject({ fields: z.record(word, fieldSchema) }),
    ]),
  ),
);

const eventWord = named("event", word);

export const eventSchema = named(
  "event-word",
  z.strictObject({
    ...label,
    data: z.record(word, fieldSchema).optional(),
    /** Events that cannot both answer the same start. */
    contradicts: z.array(eventWord).optional(),
    /** The event that ends what this one begins; between the two it is in force. */
    endedBy: z.array(eventWord).optional(),
    /** The power that this event exercises. */
    exercise: z.enum(["extend", "exclude", "restart"]).optional(),
  }),
);

const labels = z.record(word, textSchema);

export const vocabularySchema = z.strictObject({
  $schema: z.string().optional(),
  kinds: labels.default({}),
  roles: labels.default({}),
  roleKinds: labels.default({}),
  measures: labels.default({}),
  reasons: labels.default({}),
  values: z.record(word, labels).default({}),
  facts: z.record(word, fieldSchema).default({}),
  events: z.record(word, eventSchema).default({}),
});
