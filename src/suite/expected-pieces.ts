import * as z from "zod";
import type { ReadingRow } from "../assess/assessment.js";
import type { LeafTrace } from "../condition/condition.js";
import { named } from "../vocabulary/named.js";

/** Every key of a row can be stated, none must be; a key that the row gains is missing here until it is added. */
export type Keys<Row> = Readonly<Record<keyof Row, z.ZodType>>;

export function part<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape).partial();
}

export const word = z.string();
export const words = z.array(z.string());
export const role = named("role", z.string());
export const roles = z.array(role);
export const subjects = z.array(named("subject", z.string()));
/** A rule, a category or a proof: what rows and findings are named by. */
export const ruleId = named("breachable-id", z.string());
/** A plain text is met by either language. */
export const text = named("expected-text", z.union([z.string(), part({ zh: z.string(), en: z.string() })]));
/** One day is short for a range whose ends are that day. */
export const day = named(
  "expected-day",
  z.union([z.string(), part({ earliest: z.string(), latest: z.string().nullable() })]),
);
export const count = named(
  "expected-count",
  z.union([z.int(), part({ least: z.int(), greatest: z.int().nullable() })]),
);
export const amount = z.int();
export const unit = z.enum(["working-day", "day", "month", "year"]);

export const trace = named(
  "expected-trace",
  part({
    fact: word,
    path: word,
    params: z.record(z.string(), z.unknown()),
    operator: word,
    expected: z.unknown(),
    expectedFrom: part({ fact: word, path: word, params: z.record(z.string(), z.unknown()) }),
    actual: z.unknown(),
    result: z.boolean().nullable(),
  } satisfies Keys<LeafTrace>),
);

export const reading = named(
  "expected-reading",
  part({ id: word.nullable(), legalSource: word, text } satisfies Keys<ReadingRow>),
);
