import type { Text } from "../../diagnostic/text.js";
import { changeInner, type JsonSchema, type Schemas } from "./json-schema.js";
import { choiceText, keyText } from "./texts/texts.js";
import type { Voice } from "./voice.js";

/**
 * The schema with every key and every fixed choice described. A key is looked up under the structure it stands
 * in: the file's kind or the named piece, and from there the keys on the way (`regulation.counting`).
 */
export function describe(schema: JsonSchema, structure: string, voice: Voice): JsonSchema {
  const { definitions = {}, ...root } = schema;
  const described: Schemas = Object.fromEntries(
    Object.entries(definitions).map(([name, piece]) => [name, within(piece, name, voice)]),
  );
  return { ...within(root, structure, voice), definitions: described };
}

function within(schema: JsonSchema, structure: string, voice: Voice): JsonSchema {
  // What a branch turns on is for programs.
  const { properties, if: when, ...rest } = schema;
  const inner = withChoices(
    changeInner(rest, (each) => within(each, structure, voice)),
    structure,
    voice,
  );
  const branch = when === undefined ? {} : { if: when };
  if (properties === undefined) return { ...branch, ...inner };
  const described = Object.entries(properties).map(([key, value]) => [
    key,
    withText(within(value, `${structure}.${key}`, voice), keyText(structure, key), voice),
  ]);
  return { ...branch, ...inner, properties: Object.fromEntries(described) as Schemas };
}

/** Beside a bare reference nothing else is read in draft 7. */
function withText(schema: JsonSchema, text: Text | null, voice: Voice): JsonSchema {
  if (text === null || schema.description !== undefined) return schema;
  const description = voice(text);
  return schema.$ref === undefined ? { description, ...schema } : { description, allOf: [schema] };
}

function withChoices(schema: JsonSchema, structure: string, voice: Voice): JsonSchema {
  const textOf = (value: unknown) => (typeof value === "string" ? choiceText(structure, value) : null);
  const { const: only, ...others } = schema;
  const { enum: choices, enumDescriptions } = schema;
  if (choices !== undefined && enumDescriptions === undefined) {
    const texts = choices.map((value) => {
      const text = textOf(value);
      return text === null ? "" : voice(text);
    });
    return { ...schema, enumDescriptions: texts };
  }
  const text = textOf(only);
  // A lone choice is written as a list of one, so that its meaning does not take the place of the key's.
  return text === null ? schema : { ...others, enum: [only], enumDescriptions: [voice(text)] };
}
