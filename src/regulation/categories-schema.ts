import * as z from "zod";
import { conditionSchema } from "../condition/schema.js";
import { named } from "../vocabulary/named.js";
import { textSchema } from "../vocabulary/schema.js";
import { citation, factWord, kindWord, part, path, reading, readings, roleWord, word } from "./pieces.js";

export const classNames = z.enum(["unconditional", "conditional", "withheld"]);

export const categorySchema = named(
  "category",
  z.strictObject({
    id: word,
    /** The kinds of case it is read in; all, if nothing is said. */
    case: z.union([kindWord, z.strictObject({ any: z.array(kindWord).min(1) })]).optional(),
    reading: readings.optional(),
    axis: z.enum(["share", "open"]),
    classes: z
      .array(z.strictObject({ class: classNames, label: textSchema, legalSource: citation, part }))
      .min(1),
    /** Where the catalogue's class stands; `items` is a list of parts that are classed like the whole. */
    declared: z.strictObject({ fact: factWord, path, items: path.optional() }),
    criteria: z
      .array(
        z.union([
          z.strictObject({
            class: classNames,
            when: conditionSchema,
            legalSource: citation,
            part,
            reading: reading.optional(),
          }),
          z.strictObject({ otherwise: z.union([classNames, z.literal("declared")]) }),
        ]),
      )
      .min(1)
      .nullable(),
    proof: z
      .array(
        z.strictObject({
          id: word,
          class: classNames,
          be: conditionSchema,
          legalSource: citation,
          part,
          reading: reading.optional(),
        }),
      )
      .optional(),
    mismatch: z.enum(["violation", "warning"]),
    bearer: roleWord,
  }),
);

/** `categories.json`: the classes of resources. */
export const categoriesFileSchema = z.strictObject({
  $schema: z.string().optional(),
  categories: z.array(categorySchema),
});
