/** A JSON Schema of draft 7, as far as it is used here. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $comment?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  /** What editors show beside each value. */
  readonly enumDescriptions?: readonly string[];
  /** What editors say of a value that is none of them. */
  readonly errorMessage?: string;
  readonly const?: unknown;
  readonly default?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Schemas;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly not?: JsonSchema;
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly definitions?: Schemas;
}

export type Schemas = Readonly<Record<string, JsonSchema>>;

const prefix = "#/definitions/";

/** A reference to a definition of the same schema. */
export function referenceTo(name: string): JsonSchema {
  return { $ref: `${prefix}${name}` };
}

/** The name of the definition that a schema refers to, alone or beside words of its own; null if it does not. */
export function referredBy({ $ref, allOf }: JsonSchema): string | null {
  if ($ref !== undefined) return $ref.slice(prefix.length);
  return allOf?.length === 1 && allOf[0]?.$ref !== undefined ? allOf[0].$ref.slice(prefix.length) : null;
}

/** The schema with each schema directly in it changed; what is in those is the change's affair. */
export function changeInner(schema: JsonSchema, change: (inner: JsonSchema) => JsonSchema): JsonSchema {
  const list = (each: readonly JsonSchema[] | undefined) => each?.map(change);
  const record = (each: Schemas | undefined) =>
    each && Object.fromEntries(Object.entries(each).map(([key, inner]) => [key, change(inner)]));
  const one = (each: JsonSchema | boolean | undefined) => (typeof each === "object" ? change(each) : each);
  return defined({
    ...schema,
    properties: record(schema.properties),
    definitions: record(schema.definitions),
    additionalProperties: one(schema.additionalProperties),
    propertyNames: one(schema.propertyNames),
    items: one(schema.items),
    not: one(schema.not),
    if: one(schema.if),
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema; nothing awaits a schema.
    then: one(schema.then),
    anyOf: list(schema.anyOf),
    oneOf: list(schema.oneOf),
    allOf: list(schema.allOf),
  });
}

function defined(schema: Readonly<Record<string, unknown>>): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== undefined));
}
