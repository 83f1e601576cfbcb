import * as z from "zod";
import { named } from "../vocabulary/named.js";
import { expectationSchema } from "./expectation-schema.js";
import { ruleId } from "./expected-pieces.js";

const text = named(
  "plain-text",
  z.union([z.string().min(1), z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })]),
);
const others = z.enum(["allowed"]);
/** What is expected was not worked out by a person yet. */
const unconfirmed = z.literal(true);
/** Part of a case, or a whole one: `parseCase` reads what it comes to. */
const casePart = named("case-part", z.record(z.string(), z.unknown()));

/** One line of a table: what is different from its scenario. */
export const rowSchema = named(
  "row",
  z.strictObject({
    name: text.optional(),
    note: text.optional(),
    asOf: z.string().optional(),
    knownOn: z.string().optional(),
    /** JSON pointers into the case that are taken out, before anything is set. */
    unset: z.array(z.string()).min(1).optional(),
    /** JSON pointers into the case, each with the value that stands there now. */
    set: z.record(z.string(), z.unknown()).optional(),
    expect: expectationSchema.optional(),
    others: others.optional(),
    unconfirmed: unconfirmed.optional(),
  }),
);

/** A sentence, a case, a day, and what is expected of the assessment; or a table of such. */
export const scenarioSchema = named(
  "scenario",
  z.strictObject({
    name: text,
    note: text.optional(),
    /** The rules that it is about. */
    rule: z.array(ruleId).optional(),
    case: casePart.optional(),
    asOf: z.string().optional(),
    /** Only with the holiday notices published by this day: a scenario about a year that is not announced stays one. */
    knownOn: z.string().optional(),
    expect: expectationSchema.optional(),
    others: others.optional(),
    unconfirmed: unconfirmed.optional(),
    rows: z.array(rowSchema).min(1).optional(),
  }),
);

/** The shape of a suite; its cases, days, rules and clauses are checked by `parseSuite`. */
export const suiteSchema = z.strictObject({
  $schema: z.string().optional(),
  regulations: z.array(z.string()).min(1).optional(),
  background: casePart.optional(),
  /** None only while a pack is begun. */
  scenarios: z.array(scenarioSchema),
});

export type ScenarioFile = z.infer<typeof scenarioSchema>;
export type RowFile = z.infer<typeof rowSchema>;
