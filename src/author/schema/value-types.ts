import type { Field, TypeOf } from "../../vocabulary/schema.js";
import type { Vocabulary } from "../../vocabulary/vocabulary.js";
import { enumerated } from "./enumerated.js";
import { type JsonSchema, referenceTo, type Schemas } from "./json-schema.js";
import type { Voice } from "./voice.js";

/** The pieces that the values of facts and data refer to: intervals, and the lists of values. */
export function valuePieces(vocabulary: Vocabulary, voice: Voice): Schemas {
  const lists = Object.entries(vocabulary.values).map(([name, words]) => [
    listName(name),
    enumerated(words, voice),
  ]);
  return { interval, ...(Object.fromEntries(lists) as Schemas) };
}

const none: JsonSchema = { type: "null" };
const date: JsonSchema = { type: "string", format: "date" };
const interval: JsonSchema = {
  type: "object",
  properties: { from: date, to: date },
  required: ["from", "to"],
  additionalProperties: false,
};

/** The values of a vocabulary's type; `null` fits each: it says that there is none. */
function typeSchemaOf(type: TypeOf, voice: Voice): JsonSchema {
  const inner = typeof type === "string" ? plain(type) : structure(type, voice);
  return { anyOf: [inner, none] };
}

/** A record with these fields and no others. */
export function fieldsSchema(fields: Readonly<Record<string, Field>>, voice: Voice): JsonSchema {
  const properties: Schemas = Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [
      key,
      { description: voice(field), ...typeSchemaOf(field.type, voice) },
    ]),
  );
  return { type: "object", properties, additionalProperties: false };
}

function structure(type: Exclude<TypeOf, string>, voice: Voice): JsonSchema {
  if ("list" in type) return { type: "array", items: typeSchemaOf(type.list, voice) };
  return fieldsSchema(type.fields, voice);
}

function plain(type: string): JsonSchema {
  switch (type) {
    case "text":
      return { type: "string" };
    case "number":
    case "boolean":
      return { type };
    case "day":
      return date;
    case "amount":
    case "interval":
      return referenceTo(type);
    default:
      return referenceTo(listName(type));
  }
}

function listName(list: string): string {
  return `list-${list}`;
}
