import { changeInner, type JsonSchema } from "./json-schema.js";

/** The schema of a part: everything as in the whole, and nothing that must be there. What a branch turns on stays. */
export function partOf(schema: JsonSchema): JsonSchema {
  const { if: when, ...others } = schema;
  const { required: _, ...rest } = changeInner(others, partOf);
  return when === undefined ? rest : { ...rest, if: when };
}
