import * as z from "zod";
import { problem } from "../diagnostic/problem.js";
import { named } from "../vocabulary/named.js";
import { textSchema, wordForm, wordPattern } from "../vocabulary/schema.js";

/** A word of the vocabulary, or an id that something in the pack refers to. */
export const word = z.string().max(80).regex(wordPattern, wordForm);

/** Words of one section of the vocabulary. */
export const eventWord = named("event", word);
export const factWord = named("fact", word);
export const roleWord = named("role", word);
export const kindWord = named("kind", word);
export const measureWord = named("measure", word);
export const reasonWord = named("reason", word);
/** A role, or a kind of role. */
export const subjectWord = named("subject", word);

/** What stands in the same pack under this id: a rule; or a rule, category or proof, that can be breached. */
export const ruleId = named("rule-id", word);
export const breachableId = named("breachable-id", word);

/** A citation such as 第二十一条第二款; its grammar is read by `parseCitation`. */
export const citation = named("citation", z.string().min(1).max(60));

/** The name of a part of a clause that says several things. */
export const part = z.string().min(1).max(40).optional();

/** Property steps such as `$.data.by`. */
export const path = named("path", z.string().min(1).max(200));

export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, problem({ zh: "日期写作 YYYY-MM-DD", en: "a date YYYY-MM-DD" }));

export const unit = z.enum(["working-day", "day", "month", "year"]);

export const amount = named("amount", z.strictObject({ amount: z.int().min(0).max(100_000), unit }));

/** A reading: the id of one that `regulation.json` records, or its own words. */
export const reading = named("reading", z.union([named("reading-id", word), textSchema]));

export const readings = z.union([reading, z.array(reading).min(1)]);

export const onBreach = z.enum(["void", "cap"]);
