import * as z from "zod";
import { textSchema, wordPattern } from "../vocabulary/schema.js";

/** A word of the vocabulary, or an id that something in the pack refers to. */
export const word = z.string().max(80).regex(wordPattern, "a word: letters and digits, joined by - or .");

/** A citation such as 第二十一条第二款; its grammar is read by `parseCitation`. */
export const citation = z.string().min(1).max(60);

/** The name of a part of a clause that says several things. */
export const part = z.string().min(1).max(40).optional();

/** Property steps such as `$.data.by`. */
export const path = z.string().min(1).max(200);

export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "a date YYYY-MM-DD");

export const unit = z.enum(["working-day", "day", "month", "year"]);

export const amount = z.strictObject({ amount: z.int().min(0).max(100_000), unit });

/** A reading: the id of one that `regulation.json` records, or its own words. */
export const reading = z.union([word, textSchema]);

export const onBreach = z.enum(["void", "cap"]);
