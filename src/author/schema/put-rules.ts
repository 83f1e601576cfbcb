import type { Vocabulary } from "../../vocabulary/vocabulary.js";
import { type JsonSchema, referenceTo, type Schemas } from "./json-schema.js";
import { partOf } from "./part-of.js";
import { fieldsSchema, valuePieces } from "./value-types.js";
import type { Voice } from "./voice.js";

type Change = (piece: JsonSchema) => JsonSchema;

/** What the parsers ask of some pieces beyond their shape, as far as a JSON Schema can say it. */
export function putRules(shape: JsonSchema, vocabulary: Vocabulary, voice: Voice): JsonSchema {
  const inPart = shape.definitions?.["case-part"] !== undefined;
  const soft = (schema: JsonSchema) => (inPart ? partOf(schema) : schema);
  const changes: Readonly<Record<string, Change>> = {
    rule: (piece) => ({ ...piece, oneOf: [needs("must"), needs("mustNot"), needs("may")] }),
    condition: ({ anyOf: [leaf = {}, ...groups] = [], ...rest }) => ({
      ...rest,
      anyOf: [asked(leaf), ...groups],
    }),
    "fact-reference": asked,
    "compared-value": () => whenThen(needs("fact", { type: "object" }), referenceTo("fact-reference")),
    "facts-of-case": () => soft(fieldsSchema(vocabulary.facts, voice)),
    "event-of-case": (piece) => ({ ...piece, allOf: dataByType(vocabulary, voice).map(soft) }),
    row: pointers,
  };
  const definitions = {
    ...soft({ properties: valuePieces(vocabulary, voice) }).properties,
    ...shape.definitions,
  };
  const changed = Object.entries(definitions).map(([name, piece]) => [name, changes[name]?.(piece) ?? piece]);
  return { ...shape, definitions: Object.fromEntries(changed) as Schemas };
}

/** What an event's `data` holds follows from its type; types that carry the same share a branch. */
function dataByType(vocabulary: Vocabulary, voice: Voice): readonly JsonSchema[] {
  const branches = new Map<string, { readonly types: string[]; readonly data: JsonSchema }>();
  for (const [type, { data = {} }] of Object.entries(vocabulary.events)) {
    const key = JSON.stringify(data);
    const branch = branches.get(key);
    if (branch !== undefined) branch.types.push(type);
    else branches.set(key, { types: [type], data: fieldsSchema(data, voice) });
  }
  return [...branches.values()].map(({ types, data }) =>
    whenThen(needs("type", { properties: { type: { enum: types } } }), { properties: { data } }),
  );
}

/** `events` is asked for a type of event, `obligations` for a rule. */
function asked(piece: JsonSchema): JsonSchema {
  const about = (fact: string, key: string, word: string) =>
    whenThen(needs("fact", { properties: { fact: { const: fact } } }), {
      ...needs("params"),
      properties: { params: { ...needs(key), properties: { [key]: referenceTo(word) } } },
    });
  return { ...piece, allOf: [about("events", "type", "event"), about("obligations", "rule", "rule-id")] };
}

/** What a row changes is named by JSON pointers. */
function pointers(piece: JsonSchema): JsonSchema {
  const pointer: JsonSchema = { type: "string", pattern: "^/" };
  const { set = {}, unset = {}, ...others } = piece.properties ?? {};
  return {
    ...piece,
    properties: { ...others, unset: { ...unset, items: pointer }, set: { ...set, propertyNames: pointer } },
  };
}

function needs(key: string, more: JsonSchema = {}): JsonSchema {
  return { ...more, required: [key] };
}

function whenThen(when: JsonSchema, then: JsonSchema): JsonSchema {
  return { if: when, then };
}
