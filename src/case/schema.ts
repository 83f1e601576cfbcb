import * as z from "zod";
import { problem } from "../diagnostic/problem.js";
import { named } from "../vocabulary/named.js";

const id = z.string().min(1).max(200);
const day = z.string();
const eventWord = named("event", z.string());
const roleWord = named("role", z.string());

const amount = named(
  "amount",
  z.strictObject({
    amount: z.int().min(0).max(100_000),
    unit: z.enum(["working-day", "day", "month", "year"]),
  }),
);

export const caseEventSchema = named(
  "event-of-case",
  z.strictObject({
    id,
    type: eventWord,
    on: z.union([z.string(), z.strictObject({ from: z.string(), to: z.string() })]),
    by: roleWord.optional(),
    of: z.union([z.string(), z.array(z.string())]).optional(),
    data: z.record(z.string(), z.unknown()).optional(),
  }),
);

/** The shape of a case; its words and days are checked by `parseCase`. */
export const caseSchema = z.strictObject({
  $schema: z.string().optional(),
  id,
  kind: named("kind", z.string()),
  jurisdiction: z
    .string()
    .regex(
      /^\d{6}$/,
      problem({ zh: "应为六位数字的行政区划代码（GB/T 2260）", en: "a GB/T 2260 code of six digits" }),
    )
    .optional(),
  observed: z.strictObject({ from: day, to: day }).optional(),
  roles: z
    .record(
      roleWord,
      z.union([
        z.string(),
        z.strictObject({ name: z.string(), kind: named("role-kind", z.string()).optional() }),
      ]),
    )
    .optional(),
  facts: named("facts-of-case", z.record(z.string(), z.unknown())).optional(),
  unrecorded: z.array(eventWord).optional(),
  openTerms: z.record(z.string(), amount).optional(),
  events: z.array(caseEventSchema),
});
