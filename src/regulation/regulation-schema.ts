import * as z from "zod";
import { conditionSchema } from "../condition/schema.js";
import { problem } from "../diagnostic/problem.js";
import { textSchema } from "../vocabulary/schema.js";
import { citation, day, part, reading, reasonWord, word } from "./pieces.js";

const basis = z.strictObject({
  appliesFrom: day,
  appliesTo: day.nullable(),
  source: z.string(),
  /** Counted by that text itself, or by its analogy where no text counts administrative limits. */
  by: z.enum(["text", "analogy"]),
});

/** `regulation.json`: what the text is, its clauses, and what was read into it. */
export const regulationFileSchema = z.strictObject({
  $schema: z.string().optional(),
  id: word,
  title: textSchema,
  issuer: textSchema,
  jurisdiction: z
    .string()
    .regex(
      /^\d{6}$/,
      problem({ zh: "应为六位数字的行政区划代码（GB/T 2260）", en: "a GB/T 2260 code of six digits" }),
    ),
  rank: z.enum([
    "law",
    "administrative-regulation",
    "local-regulation",
    "government-rule",
    "normative-document",
  ]),
  status: z.enum(["in-force", "draft", "superseded"]),
  appliesFrom: day.nullable(),
  appliesTo: day.nullable(),
  zone: z.string(),
  counting: z.strictObject({
    startDay: z.literal("excluded"),
    pauseEndDays: z.enum(["excluded", "counted"]),
    basis: z.array(basis).min(1),
    /** A year that a regional calendar says nothing of: it widens the ranges (if nothing is said), or is noted. */
    regionalYear: z.enum(["widen", "note"]).optional(),
    reading: textSchema.optional(),
  }),
  scope: z
    .array(
      z.strictObject({
        scope: z.enum(["yes", "by-analogy", "no"]),
        when: conditionSchema.optional(),
        legalSource: citation.optional(),
        part,
        reading: reading.optional(),
      }),
    )
    .min(1),
  outline: z.array(
    z.union([
      citation,
      z.strictObject({ clause: citation, parts: z.array(z.string().min(1).max(40)).min(2) }),
    ]),
  ),
  numbering: z.enum(["as-published", "restored"]),
  nonOperative: z.array(
    z.strictObject({ clause: citation, part, reason: reasonWord, note: textSchema.optional() }),
  ),
  readings: z
    .array(z.strictObject({ id: word, legalSource: citation, part, ...textSchema.shape }))
    .default([]),
  repairs: z
    .array(z.strictObject({ clause: citation, stands: z.string(), read: z.string(), reason: textSchema }))
    .default([]),
  unfinished: z.literal(true).optional(),
});
