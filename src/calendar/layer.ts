import * as z from "zod";
import { problem } from "../diagnostic/problem.js";
import type { Text } from "../diagnostic/text.js";
import { dateSchema, idForm, type NamedDays, namedDaysSchema } from "./notice.js";

/** What a local government set for one year: festivals, closures, weekend days worked. */
export interface LayerYear {
  readonly year: number;
  readonly published: string;
  readonly source: string;
  readonly rest: readonly NamedDays[];
  readonly work: readonly NamedDays[];
}

/** Regional days over a calendar, as data with a source and a publication day of their own. */
export interface Layer {
  readonly id: string;
  readonly title: Text;
  /** The code of the region, as in a case's `jurisdiction`. */
  readonly jurisdiction: string;
  readonly source: string;
  /** How many days a year without an entry sets at most: by so many its counts stay open. */
  readonly atMost: { readonly rest: number; readonly work: number };
  readonly years: readonly LayerYear[];
}

/** The shape of a layer's file. */
export const layerSchema = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, idForm),
  title: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
  jurisdiction: z
    .string()
    .regex(
      /^\d{6}$/,
      problem({ zh: "应为六位数字的行政区划代码（GB/T 2260）", en: "a GB/T 2260 code of six digits" }),
    ),
  source: z.string().min(1),
  atMost: z.strictObject({ rest: z.int().min(0), work: z.int().min(0) }),
  years: z.array(
    z.strictObject({
      year: z.int().min(1900).max(9999),
      published: dateSchema,
      source: z.string().min(1),
      rest: namedDaysSchema,
      work: namedDaysSchema,
    }),
  ),
});
