import * as z from "zod";
import { conditionSchema } from "../condition/schema.js";
import { problem } from "../diagnostic/problem.js";
import { named } from "../vocabulary/named.js";
import { textSchema } from "../vocabulary/schema.js";
import {
  amount,
  citation,
  eventWord,
  factWord,
  kindWord,
  onBreach,
  part,
  path,
  reading,
  readings,
  roleWord,
  ruleId,
  unit,
  word,
} from "./pieces.js";

/** A kind of case, or `"any"`. */
const kindOrAny = named("kind-or-any", word);

/** `"start"`, or a fact of the case. */
const startOrFact = named("start-or-fact", word);

const anyEvents = z.strictObject({ any: z.array(eventWord).min(1) });

const trigger = named(
  "trigger",
  z.union([
    eventWord,
    anyEvents,
    z.strictObject({ event: eventWord, notBefore: eventWord }),
    z.strictObject({ fact: factWord, path: path.optional(), each: path.optional() }),
    z.strictObject({ every: z.literal("calendar-year"), first: z.int().min(1949).max(9999).optional() }),
  ]),
);

const member = named(
  "member",
  z.union([
    eventWord,
    z.strictObject({ event: eventWord, when: conditionSchema }),
    z.strictObject({ event: eventWord, neededIf: conditionSchema }),
  ]),
);

/** Which events fulfil: one, any of several, or all of several. */
export const eventsSchema = named(
  "events",
  z.union([
    member,
    z.strictObject({ any: z.array(member).min(1) }),
    z.strictObject({ all: z.array(member).min(1) }),
  ]),
);

const simpleLimit = z.union([amount, z.strictObject({ from: startOrFact, path })]);

const limitMember = z.union([
  z.strictObject({ ...amount.shape, ceiling: z.literal(true).optional() }),
  z.strictObject({ from: startOrFact, path, ceiling: z.literal(true).optional() }),
]);

/** How long: an amount, what the start or a fact says, the least or greatest of several, or no number. */
export const limitSchema = named(
  "limit",
  z.union([
    simpleLimit,
    z.strictObject({ least: z.array(limitMember).min(2) }),
    z.strictObject({ greatest: z.array(limitMember).min(2) }),
    z.strictObject({ open: z.string().min(1).max(20) }),
    z.literal("unstated"),
  ]),
);

export const yearlySchema = named(
  "yearly-day",
  z.strictObject({
    day: z
      .string()
      .regex(
        /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]|last)$/,
        problem({ zh: "写作 MM-DD，月末写作 MM-last", en: "MM-DD, or MM-last for the end of a month" }),
      ),
    yearsAfter: z.int().min(0).max(10).optional(),
    /** Where the text names no day, the period's end is a reading: the listing says so. */
    unnamed: z.literal(true).optional(),
  }),
);

const must = named(
  "must",
  z.union([
    z.strictObject({ do: eventsSchema, within: limitSchema }),
    z.strictObject({ do: eventsSchema, by: yearlySchema }),
    z.strictObject({ be: conditionSchema }),
    z.strictObject({ after: eventsSchema }),
  ]),
);

/** What has other keys is another form: else the parser takes it for this one, with unknown keys. */
const bareAct = z.strictObject({}).check(({ issues }) => {
  issues.push(...issues.splice(0).map((each) => ({ ...each, continue: false })));
});

const mustNot = named(
  "must-not",
  z.union([
    bareAct,
    z.strictObject({ do: eventsSchema, within: limitSchema }),
    z.strictObject({ do: eventsSchema, moreThan: z.int().min(0) }),
  ]),
);

const requirement = named(
  "requirement",
  z.union([
    z.strictObject({ when: conditionSchema, onBreach, reading: reading.optional() }),
    z.strictObject({ event: eventWord, onBreach, reading: reading.optional() }),
    z.strictObject({ times: z.int().min(1), onBreach, reading: reading.optional() }),
    z.strictObject({ before: z.literal("expiry"), onBreach, reading: reading.optional() }),
  ]),
);

const powerDetails = {
  atMost: z.strictObject({ amount: z.int().min(0), unit, onBreach }).optional(),
  over: z.enum(["sum", "each"]).optional(),
  requires: z.array(requirement).optional(),
};

const may = named(
  "may",
  z.union([
    z.strictObject({ extend: z.array(ruleId).min(1), ...powerDetails }),
    z.strictObject({
      exclude: z.array(ruleId).min(1),
      from: eventWord.optional(),
      to: eventWord.optional(),
      ...powerDetails,
    }),
    z.strictObject({ restart: z.array(ruleId).min(1), ...powerDetails }),
    z.strictObject({ lifts: z.array(ruleId).min(1), requires: z.array(requirement).optional() }),
  ]),
);

const bearer = named(
  "bearer",
  z.union([
    roleWord,
    z.strictObject({ anyOf: z.array(roleWord).min(2) }),
    z.strictObject({ each: z.array(roleWord).min(2) }),
    z.strictObject({ jointly: z.array(roleWord).min(2) }),
    z.strictObject({ actorOf: z.union([eventWord, z.literal("start")]) }),
    z.strictObject({ namedBy: path }),
  ]),
);

/** One rule: on X, if Y, Z must / must not / may. */
export const ruleSchema = named(
  "rule",
  z.strictObject({
    id: word,
    legalSource: citation,
    part,
    alsoFrom: z.array(z.union([citation, z.strictObject({ legalSource: citation, part })])).optional(),
    summary: textSchema,
    case: z.union([kindOrAny, z.strictObject({ any: z.array(kindWord).min(1) })]),
    bearer,
    on: trigger,
    when: conditionSchema.optional(),
    unless: conditionSchema.optional(),
    otherLaw: z.strictObject({ fact: factWord, path: path.optional() }).optional(),
    must: must.optional(),
    mustNot: mustNot.optional(),
    may: may.optional(),
    endedBy: z.array(eventWord).min(1).optional(),
    covers: z.literal("all").optional(),
    force: z.literal("hedged").optional(),
    reading: readings.optional(),
    counterpart: z
      .array(z.strictObject({ regulation: word, rule: word, reading: reading.optional() }))
      .optional(),
    tags: z.record(word, z.union([z.string(), z.array(z.string())])).optional(),
  }),
);

/** `rules.json`: the rules, and conditions that several of them refer to by name. */
export const rulesFileSchema = z.strictObject({
  $schema: z.string().optional(),
  conditions: z.record(word, conditionSchema).optional(),
  rules: z.array(ruleSchema),
});
