import type { JsonSchema } from "../schema/json-schema.js";

/** An object of the format: what may be written, and the keys of all its forms. */
export interface Structure {
  readonly name: string;
  /** The schema at the place: an object, a choice of forms, or a list or record of these. */
  readonly schema: JsonSchema;
  /** The objects among its forms. */
  readonly objects: readonly JsonSchema[];
}

/** The structure at a place and those under its keys, in order; a piece that is referred to is none of them. */
export function structuresIn(schema: JsonSchema, name: string): readonly Structure[] {
  const objects = objectsIn(schema);
  if (objects.length === 0) return [];
  const under = new Map<string, JsonSchema[]>();
  for (const { properties = {} } of objects) {
    for (const [key, value] of Object.entries(properties)) {
      under.set(key, [...(under.get(key) ?? []), value]);
    }
  }
  return [
    { name, schema, objects },
    ...[...under].flatMap(([key, [first = {}]]) => structuresIn(first, `${name}.${key}`)),
  ];
}

/** The objects with keys that may stand here: alone, as one of several forms, or in a list or record. */
function objectsIn(schema: JsonSchema): readonly JsonSchema[] {
  if (schema.properties !== undefined) return [schema];
  const { items, additionalProperties, anyOf = [] } = schema;
  return [
    ...anyOf.flatMap(objectsIn),
    ...(items === undefined ? [] : objectsIn(items)),
    ...(typeof additionalProperties === "object" ? objectsIn(additionalProperties) : []),
  ];
}
