import * as z from "zod";
import type { Finding, LiabilityRow, MeasureRow } from "../assess/assessment.js";
import { named } from "../vocabulary/named.js";
import {
  type Keys,
  part,
  reading,
  role,
  roles,
  ruleId,
  subjects,
  text,
  trace,
  word,
  words,
} from "./expected-pieces.js";

const measure = named(
  "expected-measure",
  part({
    measure: named("measure", z.string()),
    on: subjects,
    by: subjects.nullable(),
    mode: z.enum(["shall", "may"]),
    follows: z.enum(["yes", "no", "undecided"]),
  } satisfies Keys<MeasureRow>),
);

const liability = named(
  "expected-liability",
  part({
    legalSource: word,
    part: word.nullable(),
    measures: z.array(measure),
    choose: z.enum(["one-or-more"]).nullable(),
    refersTo: words,
    readings: z.array(reading),
  } satisfies Keys<LiabilityRow>),
);

/** What went wrong: every word that a finding can have, and no other. */
const unmet = z.enum(
  Object.keys({
    late: true,
    unfulfilled: true,
    unmet: true,
    forbidden: true,
    order: true,
    "too-soon": true,
    "too-often": true,
    "class-mismatch": true,
    requirement: true,
    ceiling: true,
    "above-ceiling": true,
    "no-power": true,
    "answer-before-start": true,
    "contradictory-answers": true,
  } satisfies Readonly<Record<Finding["unmet"], true>>),
);

/** A finding, as far as it is stated. */
export const findingSchema = named(
  "expected-finding",
  part({
    kind: z.enum(["violation", "hypothetical", "warning", "conflict", "undecided"]),
    regulation: word,
    rule: ruleId,
    summary: text,
    instance: word,
    legalSource: word,
    part: word.nullable(),
    bearer: z.union([role, roles]).nullable(),
    unmet,
    liability: z.array(liability),
    because: z.array(trace),
    readings: z.array(reading),
    tags: z.record(z.string(), z.union([word, words])),
    events: words,
  } satisfies Keys<Finding>),
);
