import * as z from "zod";
import type {
  Assessment,
  Assumption,
  ClassificationRow,
  ClockRow,
  ExerciseRow,
  Finding,
  LiabilityRow,
  LimitRow,
  MeasureRow,
  Need,
  ObligationRow,
  ReadingRow,
  RegulationRow,
  UnreadEvent,
} from "../assess/assessment.js";
import type { LeafTrace } from "../condition/condition.js";
import { named } from "../vocabulary/named.js";

/** Every key of a row can be stated, none must be; a key that the row gains is missing here until it is added. */
type Keys<Row> = Readonly<Record<keyof Row, z.ZodType>>;

function part<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape).partial();
}

const word = z.string();
const words = z.array(z.string());
const role = named("role", z.string());
const roles = z.array(role);
const subjects = z.array(named("subject", z.string()));
/** A rule, a category or a proof: what rows and findings are named by. */
export const ruleId = named("breachable-id", z.string());
/** A plain text is met by either language. */
const text = named("expected-text", z.union([z.string(), part({ zh: z.string(), en: z.string() })]));
/** One day is short for a range whose ends are that day. */
const day = named(
  "expected-day",
  z.union([z.string(), part({ earliest: z.string(), latest: z.string().nullable() })]),
);
const count = named(
  "expected-count",
  z.union([z.int(), part({ least: z.int(), greatest: z.int().nullable() })]),
);
const amount = z.int();
const unit = z.enum(["working-day", "day", "month", "year"]);

const trace = named(
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

const reading = named(
  "expected-reading",
  part({ id: word.nullable(), legalSource: word, text } satisfies Keys<ReadingRow>),
);

const regulation = named(
  "expected-regulation",
  part({
    id: word,
    title: text,
    status: z.enum(["in-force", "draft", "superseded"]),
    binding: z.boolean(),
    scope: z.enum(["yes", "by-analogy", "no", "undecided"]),
    notInForce: z.array(part({ rule: ruleId, instance: word, on: word })),
    readings: z.array(reading),
  } satisfies Keys<RegulationRow>),
);

const classification = named(
  "expected-classification",
  part({
    regulation: word,
    category: word,
    axis: z.enum(["share", "open"]),
    class: z.enum(["unconditional", "conditional", "withheld", "undecided"]),
    item: word.nullable(),
    label: text.nullable(),
    basis: z.enum(["declared", "criteria"]).nullable(),
    legalSource: word.nullable(),
    part: word.nullable(),
    oneOf: words,
    because: z.array(trace),
    readings: z.array(reading),
  } satisfies Keys<ClassificationRow>),
);

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

const obligationSchema = named(
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

const findingSchema = named(
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

const need = named(
  "expected-need",
  part({
    fact: word,
    event: word,
    notice: word,
    path: word.nullable(),
    decides: z.array(part({ rule: ruleId, instance: word })),
  } satisfies Keys<Need>),
);

const assumption = named(
  "expected-assumption",
  part({
    assumed: z.enum([
      "fact-for-event",
      "other-law-absent",
      "same-day-order",
      "ceiling",
      "regional-year",
      "scope-exception-absent",
    ]),
    rule: ruleId,
    instance: word,
    text,
  } satisfies Keys<Assumption>),
);

const unread = named(
  "expected-unread",
  part({ event: word, why: z.enum(["later", "answers-nothing"]) } satisfies Keys<UnreadEvent>),
);

/** What a scenario gives and what the package is are not for it to expect. */
type Given = "case" | "asOf" | "receipt";

const parts = part({
  regulations: z.array(regulation),
  classification: z.array(classification),
  obligations: z.array(obligationSchema),
  findings: z.array(findingSchema),
  needs: z.array(need),
  assumed: z.array(assumption),
  unreadEvents: z.array(unread),
  notExamined: z.int(),
} satisfies Keys<Omit<Assessment, Given>>);

/**
 * The parts of an assessment that a scenario may state, each as far as it likes; and the rules of which there
 * must be neither an obligation nor a finding, which can be said where others are allowed.
 */
export const expectationSchema = named(
  "expectation",
  parts.extend({ none: z.array(ruleId).min(1).optional() }),
);

/** What a scenario expects of an assessment. */
export type Expectation = z.infer<typeof expectationSchema>;
