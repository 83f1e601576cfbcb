import * as z from "zod";
import type { ClockRow, ExerciseRow, LimitRow, ObligationRow } from "../assess/assessment.js";
import { named } from "../vocabulary/named.js";
import {
  amount,
  count,
  day,
  type Keys,
  part,
  reading,
  role,
  roles,
  ruleId,
  text,
  unit,
  word,
} from "./expected-pieces.js";

const clock = named(
  "expected-clock",
  part({
    from: word,
    to: word,
    runs: z.enum(["running", "stopped"]),
    against: z.union([role, roles]).nullable(),
    workingDays: count,
  } satisfies Keys<ClockRow>),
);

const exercise = named(
  "expected-exercise",
  part({
    rule: ruleId,
    legalSource: word,
    event: word,
    effect: z.enum(["extend", "exclude", "restart"]),
    took: z.enum(["full", "capped", "void", "undecided"]),
    amount: part({ amount, unit }).nullable(),
  } satisfies Keys<ExerciseRow>),
);

const limit = named(
  "expected-limit",
  part({ amount, unit, exercises: z.array(exercise) } satisfies Keys<LimitRow>),
);

/** A row of `obligations`, as far as it is stated. */
export const obligationSchema = named(
  "expected-obligation",
  part({
    regulation: word,
    rule: ruleId,
    summary: text,
    instance: word,
    legalSource: word,
    part: word.nullable(),
    bearer: z.union([role, roles]).nullable(),
    state: z.enum([
      "inactive",
      "active",
      "suspended",
      "fulfilled",
      "fulfilled-late",
      "violated",
      "discharged",
      "undecided",
    ]),
    startedOn: day,
    due: day.nullable(),
    certain: z.boolean(),
    fulfilledOn: day.nullable(),
    overdueWorkingDays: count.nullable(),
    remainingWorkingDays: count.nullable(),
    dueSoon: z.boolean().nullable(),
    clock: z.array(clock),
    openTerm: word.nullable(),
    limit: limit.nullable(),
    readings: z.array(reading),
    displacedBy: part({ regulation: word, rule: ruleId }).nullable(),
  } satisfies Keys<ObligationRow>),
);
