import * as z from "zod";
import type {
  Assessment,
  Assumption,
  ClassificationRow,
  Need,
  RegulationRow,
  UnreadEvent,
} from "../assess/assessment.js";
import { named } from "../vocabulary/named.js";
import { findingSchema } from "./expected-finding.js";
import { obligationSchema } from "./expected-obligation.js";
import { type Keys, part, reading, ruleId, text, trace, word, words } from "./expected-pieces.js";

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
