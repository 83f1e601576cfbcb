import * as z from "zod";
import { conditionSchema } from "../condition/schema.js";
import { textSchema } from "../vocabulary/schema.js";
import { citation, part, path, reading, word } from "./pieces.js";

export const classNames = z.enum(["unconditional", "conditional", "withheld"]);

export const categorySchema = z.strictObject({
  id: word,
  /** The kinds of case it is read in; all, if nothing is said. */
  case: z.union([word, z.strictObject({ any: z.array(word).min(1) })]).optional(),
  reading: z.union([reading, z.array(reading).min(1)]).optional(),
  axis: z.enum(["share", "open"]),
  classes: z
    .array(z.strictObject({ class: classNames, label: textSchema, legalSource: citation, part }))
    .min(1),
  /** Where the catalogue's class stands; `items` is a list of parts that are classed like the whole. */
  declared: z.strictObject({ fact: word, path, items: path.optional() }),
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
  bearer: word,
});

/** `categories.json`: the classes of resources. */
export const categoriesFileSchema = z.strictObject({
  $schema: z.string().optional(),
  categories: z.array(categorySchema),
});
