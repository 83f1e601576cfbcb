import * as z from "zod";
import { conditionSchema } from "../condition/schema.js";
import { named } from "../vocabulary/named.js";
import { textSchema } from "../vocabulary/schema.js";
import {
  breachableId,
  citation,
  eventWord,
  measureWord,
  part,
  path,
  readings,
  subjectWord,
} from "./pieces.js";

/** One measure: what, on whom, by whom (null: the text does not say), shall or may, and at which stage. */
export const measureSchema = named(
  "measure-row",
  z.strictObject({
    measure: measureWord,
    on: z.array(subjectWord).min(1),
    by: z.array(subjectWord).min(1).nullable(),
    mode: z.enum(["shall", "may"]),
    when: conditionSchema.optional(),
    after: z.strictObject({ order: eventWord, until: path, metBy: z.array(eventWord).min(1) }).optional(),
    either: z.literal(true).optional(),
  }),
);

export const liabilityItemSchema = named(
  "liability-item",
  z.strictObject({
    legalSource: citation,
    part,
    under: citation.optional(),
    of: z.array(breachableId),
    subjects: z.array(subjectWord).min(1).optional(),
    when: conditionSchema.optional(),
    defence: conditionSchema.optional(),
    measures: z.array(measureSchema).optional(),
    choose: z.literal("one-or-more").optional(),
    openList: z.literal(true).optional(),
    reading: readings.optional(),
    refersTo: z.array(z.string().min(1)).optional(),
  }),
);

/** `liability.json`: which breach has which consequence, and which has none, with the reason. */
export const liabilityFileSchema = z.strictObject({
  $schema: z.string().optional(),
  items: z.array(liabilityItemSchema),
  none: z.array(z.strictObject({ of: z.array(breachableId).min(1), reason: textSchema })),
});
