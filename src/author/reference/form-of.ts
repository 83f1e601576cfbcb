import { plainPath } from "../../condition/path.js";
import type { Language } from "../../diagnostic/text.js";
import { wordPattern } from "../../vocabulary/schema.js";
import { type JsonSchema, referredBy } from "../schema/json-schema.js";
import { code, linkTo } from "./markdown.js";
import { type Phrases, phrases } from "./phrases.js";
import { pieceTitles, wordPieces } from "./piece-titles.js";

/**
 * What may stand at a place, in one line of Markdown.
 *
 * @param structure the structure that an object written right there is described under
 */
export function formOf(schema: JsonSchema, structure: string, language: Language): string {
  const t = phrases[language];
  const inner = (each: JsonSchema) => formOf(each, structure, language);
  const name = referredBy(schema);
  if (name !== null) return linkTo(name, titleOf(name, language));
  if (schema.anyOf !== undefined) return [...new Set(schema.anyOf.map(inner))].join(t.or);
  if (schema.enum !== undefined) {
    const notes = schema.enumDescriptions ?? [];
    return schema.enum.map((value, at) => choice(value, notes[at], t)).join(t.or);
  }
  if (schema.const !== undefined) {
    // A lone choice has its meaning beside it; the key's own words are in the next column.
    return choice(schema.const, undefined, t);
  }
  if (schema.then !== undefined) return `${t.anything}${t.or}${inner(schema.then)}`;
  if (schema.type === "array") return t.listOf(grouped(schema.items ?? {}, inner), schema.minItems ?? 0);
  if (schema.type === "object") return objectForm(schema, structure, inner, t);
  return plainForm(schema, t);
}

/** What a piece is called. */
export function titleOf(name: string, language: Language): string {
  return (pieceTitles[name] ?? wordPieces[name]?.title)?.[language] ?? name;
}

/** `{ do, within }`, with a question mark at what may be left out. */
export function keysOf({ properties = {}, required = [] }: JsonSchema): string {
  const keys = Object.keys(properties).filter((key) => key !== "$schema");
  if (keys.length === 0) return "{}";
  return `{ ${keys.map((key) => (required.includes(key) ? key : `${key}?`)).join(", ")} }`;
}

function objectForm(
  schema: JsonSchema,
  structure: string,
  inner: (each: JsonSchema) => string,
  t: Phrases,
): string {
  if (schema.properties !== undefined) return linkTo(structure, code(keysOf(schema)));
  const { additionalProperties } = schema;
  return t.recordOf(
    typeof additionalProperties === "object" ? grouped(additionalProperties, inner) : t.anything,
  );
}

/** Several forms in a list or record are held together. */
function grouped(schema: JsonSchema, inner: (each: JsonSchema) => string): string {
  const several = schema.anyOf !== undefined || (schema.enum?.length ?? 0) > 1;
  return several ? `(${inner(schema)})` : inner(schema);
}

function plainForm({ type, pattern, format, minimum, maximum }: JsonSchema, t: Phrases): string {
  switch (type) {
    case "string":
      if (format === "date" || pattern === "^\\d{4}-\\d{2}-\\d{2}$") return t.date;
      if (pattern === wordPattern.source) return t.id;
      return pattern === plainPath.source ? t.path : t.string;
    case "integer":
      return t.integer(minimum, maximum);
    case "number":
      return t.number;
    case "boolean":
      return t.boolean;
    case "null":
      return code("null");
    default:
      return t.anything;
  }
}

function choice(value: unknown, note: string | undefined, t: Phrases): string {
  const shown = code(typeof value === "string" ? `"${value}"` : JSON.stringify(value));
  return note === undefined || note === "" ? shown : `${shown}${t.note(note)}`;
}
