import * as z from "zod";
import { problem } from "../diagnostic/problem.js";

/** Days under the name of the holiday they were arranged for. */
export interface NamedDays {
  readonly name: string;
  readonly days: readonly string[];
}

/** A later notice that changes the arrangement of a year. */
export interface Amendment {
  readonly notice: string;
  readonly title: string;
  readonly signed: string;
  readonly published: string;
  readonly source?: string | undefined;
  readonly restAdded: readonly NamedDays[];
  readonly restRemoved: readonly string[];
  readonly workAdded: readonly NamedDays[];
  readonly workRemoved: readonly string[];
}

/**
 * The holiday arrangement of a year as first published. A day belongs to its date: the arrangement of a year
 * may set days of the December before.
 */
export interface Notice {
  readonly year: number;
  readonly notice: string;
  readonly signed: string;
  readonly published: string;
  /** Days off, with those weekends that the notice counts among them. */
  readonly rest: readonly NamedDays[];
  /** Weekend days that are worked in exchange. */
  readonly work: readonly NamedDays[];
  /** Ordinary weekends that the notice mentions because they touch a holiday. */
  readonly adjacentWeekend: readonly string[];
  readonly amendments: readonly Amendment[];
}

/** What is wrong with what is no id of a calendar or layer. */
export const idForm = problem({
  zh: "编号由小写字母和数字组成，以 - 相连",
  en: "an id: small letters and digits, joined by -",
});

/** `YYYY-MM-DD`; whether there is such a day is said by the parser, in its own words. */
export const dateSchema = z.string().meta({ format: "date" });
const dates = z.array(dateSchema);
export const namedDaysSchema = z.array(z.strictObject({ name: z.string().min(1), days: dates.min(1) }));

const amendment = z.strictObject({
  notice: z.string().min(1),
  title: z.string().min(1),
  signed: dateSchema,
  published: dateSchema,
  source: z.string().min(1).optional(),
  restAdded: namedDaysSchema,
  restRemoved: dates,
  workAdded: namedDaysSchema,
  workRemoved: dates,
});

/** The shape of `calendars/<id>/<year>.json`. */
export const noticeSchema = z.strictObject({
  $schema: z.string().optional(),
  year: z.int().min(1900).max(9999),
  notice: z.string().min(1),
  signed: dateSchema,
  published: dateSchema,
  rest: namedDaysSchema,
  work: namedDaysSchema,
  adjacentWeekend: dates,
  amendments: z.array(amendment),
});
