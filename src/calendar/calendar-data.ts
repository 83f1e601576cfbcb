import * as z from "zod";
import { problem } from "../diagnostic/problem.js";
import type { Text } from "../diagnostic/text.js";
import { dateSchema, idForm, type Notice } from "./notice.js";

/** The statutory days of one holiday: fixed dates (`MM-DD`), or days counted from its date in the lunar table. */
export type StatutoryDays =
  | { readonly holiday: string; readonly on: readonly string[] }
  | { readonly holiday: string; readonly plus: readonly number[] };

/** The statutory days that a version of the law gives, for the years from `from` on. */
export interface StatutoryVersion {
  readonly from: string;
  readonly source: string;
  readonly days: readonly StatutoryDays[];
}

/**
 * What the notices of the past allow for a holiday whose notice is not known: its days off are one block that
 * holds all its statutory days, and as many weekend days are worked as the block has weekdays beyond them.
 */
export interface ArrangementLimits {
  /** One holiday; or two, which are arranged together if they are `within` so many days of each other. */
  readonly holidays: readonly string[];
  readonly within?: number | undefined;
  /** The most days off before the first statutory day, and after the last. */
  readonly before: number;
  readonly after: number;
  /** The most days of a block, and the most weekdays that are made up for. */
  readonly longest: number;
  readonly moved: number;
  /** Nothing earlier than so many days before the first statutory day is touched, by make-up days either. */
  readonly reach?: number | undefined;
}

/** What the notices of the past allow. */
export interface ArrangementPractice {
  readonly reason: Text;
  /** How far from the statutory days a make-up day lies at most. */
  readonly makeUp: { readonly before: number; readonly after: number };
  readonly holidays: readonly ArrangementLimits[];
}

/** Where the movable holidays of a year fall. */
export interface LunarRow {
  readonly year: number;
  readonly days: Readonly<Record<string, string>>;
}

/** A calendar as data: what the law fixes, and the notices that arrange each year. Plain JSON. */
export interface CalendarData {
  readonly id: string;
  readonly title: Text;
  readonly zone: string;
  readonly statutory: readonly StatutoryVersion[];
  readonly arrangements: ArrangementPractice;
  readonly lunar: readonly LunarRow[];
  readonly notices: readonly Notice[];
  /** Of the files it was parsed from, computed when they are built; null or absent if nobody did. */
  readonly hash?: string | null;
}

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, idForm);

const monthDay = z.string().regex(/^\d{2}-\d{2}$/, problem({ zh: "写作 MM-DD", en: "MM-DD" }));

/** The shape of `calendars/<id>/calendar.json`: all of a calendar but its notices. */
export const calendarSchema = z.strictObject({
  $schema: z.string().optional(),
  id,
  title: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
  zone: z.string().min(1),
  statutory: z
    .array(
      z.strictObject({
        from: dateSchema,
        source: z.string().min(1),
        days: z.array(
          z.union([
            z.strictObject({ holiday: id, on: z.array(monthDay).min(1) }),
            z.strictObject({ holiday: id, plus: z.array(z.int()).min(1) }),
          ]),
        ),
      }),
    )
    .min(1),
  arrangements: z.strictObject({
    reason: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
    makeUp: z.strictObject({ before: z.int().min(0), after: z.int().min(0) }),
    holidays: z.array(
      z.strictObject({
        holidays: z.array(id).min(1).max(2),
        within: z.int().min(0).optional(),
        before: z.int().min(0),
        after: z.int().min(0),
        longest: z.int().min(1),
        moved: z.int().min(0),
        reach: z.int().min(0).optional(),
      }),
    ),
  }),
  lunar: z.array(z.strictObject({ year: z.int(), days: z.record(id, dateSchema) })),
});
