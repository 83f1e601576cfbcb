import * as z from "zod";
import { caseSchema } from "../../case/schema.js";
import { conditionForms, factReferenceSchema } from "../../condition/schema.js";
import { eventWord, ruleId } from "../../regulation/pieces.js";
import { pieceNames } from "../../vocabulary/named.js";
import { changeInner, type JsonSchema, type Schemas } from "./json-schema.js";
import { partOf } from "./part-of.js";

/** A schema's shape as people write it, each named piece a definition; the words are not in it yet. */
export function shapeOf(schema: z.ZodType): JsonSchema {
  const shape = converted(schema);
  const { definitions = {} } = shape;
  return {
    ...shape,
    definitions: {
      ...definitions,
      ...("condition" in definitions ? conditionPieces() : {}),
      ...("case-part" in definitions ? casePieces() : {}),
    },
  };
}

// A condition is first held to its limits and only then to its forms: the conversion sees but the first step.
function conditionPieces(): Schemas {
  const pieces = z.strictObject({
    condition: conditionForms,
    reference: factReferenceSchema,
    event: eventWord,
    rule: ruleId,
  });
  return converted(pieces).definitions ?? {};
}

// A suite reads its cases only when background, scenario and row are laid over each other.
function casePieces(): Schemas {
  const { definitions = {}, $schema: _, ...whole } = partOf(converted(caseSchema));
  return { ...definitions, "case-part": whole };
}

function converted(schema: z.ZodType): JsonSchema {
  const json: unknown = z.toJSONSchema(schema, {
    target: "draft-7",
    io: "input",
    metadata: pieceNames,
    override: ({ zodSchema, jsonSchema }) => {
      const { format } = z.globalRegistry.get(zodSchema) ?? {};
      if (format === "date") jsonSchema.format = format;
    },
  });
  return tidied(json as JsonSchema);
}

/** Without the bounds of the host's integers, and without what `required` says already. */
function tidied(schema: JsonSchema): JsonSchema {
  const { minimum, maximum, default: _, ...rest } = changeInner(schema, tidied);
  return {
    ...rest,
    ...(minimum === undefined || minimum === Number.MIN_SAFE_INTEGER ? {} : { minimum }),
    ...(maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? {} : { maximum }),
  };
}
