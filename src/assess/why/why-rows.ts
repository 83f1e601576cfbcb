import type { CountRow } from "../../calendar/explain.js";
import type { Verdict } from "../../condition/condition.js";
import type { ConditionTrace } from "../../condition/trace.js";
import type { Text } from "../../diagnostic/text.js";
import type { Amount } from "../../time/limit.js";
import type {
  Answer,
  Assumption,
  DayOrRange,
  Due,
  ExerciseRow,
  Finding,
  FindingKind,
  MeasureRow,
  Need,
  ObligationRow,
  ReadingRow,
  State,
} from "../assessment.js";

/** Why the rules and categories of the regulations said what they said of a case, or said nothing. */
export interface Why {
  readonly case: string;
  readonly asOf: string;
  readonly rules: readonly WhyRule[];
  readonly categories: readonly WhyCategory[];
  /** Where no rule was asked for: the rules that were not examined, those that wait for the same together. */
  readonly notExamined: readonly NotExamined[];
}

/** Why a rule has no row and no finding. */
export type WhyNotRule =
  /** The regulation does not reach the case. */
  | "scope"
  | "other-kind"
  | "no-trigger"
  /** A yearly duty of a case that does not say which days were observed. */
  | "not-observed"
  | WhyNot;

/** Why an instance of a rule has no row and no finding. */
export type WhyNot =
  | "not-in-force"
  /** Its condition is not met. */
  | "when"
  /** Its exception is met. */
  | "unless"
  | "other-law"
  | "lifted"
  /** What it demands was kept. */
  | "kept"
  /** A power that was used as it may be. */
  | "exercised"
  /** A power that was used on nothing it has power over. */
  | "without-effect"
  /** Its finding fell away with that of the duty which a superior text displaces. */
  | "displaced";

export interface WhyRule {
  readonly regulation: string;
  readonly rule: string;
  readonly summary: Text;
  readonly legalSource: string;
  readonly part: string | null;
  readonly alsoFrom: readonly { readonly legalSource: string; readonly part: string | null }[];
  readonly modality: "must" | "mustNot" | "may";
  readonly hedged: boolean;
  /** Has it a row or a finding in the assessment? */
  readonly fired: boolean;
  /** Why it did not fire; null where it did. Of several instances, the first one's reason. */
  readonly because: WhyNotRule | null;
  readonly kinds: readonly string[] | "any";
  readonly trigger: Trigger;
  readonly readings: readonly ReadingRow[];
  readonly instances: readonly WhyInstance[];
}

/** What opens a rule: one of several events, a fact, or a period. */
export interface Trigger {
  readonly events: readonly string[];
  /** An event that opens it from its own day on where none of `events` is recorded. */
  readonly notBefore: string | null;
  readonly fact: { readonly fact: string; readonly path: string | null; readonly each: string | null } | null;
  readonly every: "calendar-year" | null;
  /** Events that would open it and are dated after the day of the assessment. */
  readonly later: readonly string[];
}

export interface WhyInstance {
  readonly instance: string;
  /** The event that opened it; null where a fact or a period did. */
  readonly event: { readonly event: string; readonly type: string; readonly on: DayOrRange } | null;
  readonly because: WhyNot | null;
  /** Does the rule apply to it, all conditions and exceptions taken together? */
  readonly applies: Verdict;
  readonly when: ConditionTrace | null;
  readonly unless: ConditionTrace | null;
  readonly otherLaw: { readonly fact: string; readonly path: string | null; readonly actual: unknown } | null;
  /** The exercises of powers that lift the rule, and whether each did. */
  readonly lifts: readonly {
    readonly rule: string;
    readonly legalSource: string;
    readonly event: string;
    readonly lifted: Verdict;
  }[];
  readonly demand: WhyDemand;
  readonly obligations: readonly WhyObligation[];
  readonly findings: readonly WhyFinding[];
  readonly needs: readonly WhyNeed[];
  readonly assumed: readonly Assumption[];
}

/** What the rule demands, and what the case has of it. */
export type WhyDemand =
  | {
      readonly kind: "do";
      readonly needs: "any" | "all";
      readonly members: readonly WhyMember[];
      readonly endings: readonly WhyEvent[];
    }
  | { readonly kind: "be"; readonly be: ConditionTrace }
  | { readonly kind: "after"; readonly needs: "any" | "all"; readonly members: readonly WhyMember[] }
  | { readonly kind: "never" }
  | {
      readonly kind: "not-within";
      readonly needs: "any" | "all";
      readonly members: readonly WhyMember[];
      readonly until: Due | null;
    }
  | { readonly kind: "not-more"; readonly moreThan: number; readonly members: readonly WhyMember[] }
  | { readonly kind: "power"; readonly exercises: readonly WhyExercise[] };

/** One event that the rule speaks of. */
export interface WhyMember {
  readonly type: string;
  /** Is it owed at all? */
  readonly owed: Verdict;
  readonly neededIf: ConditionTrace | null;
  /** The host does not record events of this type: whether one happened is not known. */
  readonly unrecorded: boolean;
  readonly candidates: readonly WhyEvent[];
}

/** What became of an event of the case that might have counted. */
export interface WhyEvent {
  readonly event: string;
  readonly type: string;
  readonly on: DayOrRange;
  /** Does it count for the instance? */
  readonly counts: Verdict;
  readonly why: WhyCounts;
  /** The condition under which such an event counts. */
  readonly when: ConditionTrace | null;
}

export type WhyCounts =
  | "answers"
  /** It may answer another instance instead. */
  | "may-answer"
  | "condition"
  | "later"
  | "opens-it"
  | "names-other"
  | "before-start"
  | "answered-before"
  | "other-actor"
  | "in-order"
  | "out-of-order"
  | "order-unknown"
  | "too-soon"
  | "in-time"
  | "not-known";

/** An obligation as the assessment shows it, with its count. */
export interface WhyObligation {
  readonly row: ObligationRow;
  readonly count: readonly CountRow[];
  readonly exercises: readonly WhyExercise[];
}

/** An exercise of a power over a duty: what it needed, what it had, and what became of it. */
export interface WhyExercise {
  readonly rule: string;
  readonly legalSource: string;
  readonly event: string;
  /** The duty that it worked on. */
  readonly of: { readonly rule: string; readonly instance: string };
  readonly effect: "extend" | "exclude" | "restart" | "lifts";
  readonly when: ConditionTrace | null;
  readonly requirements: readonly WhyRequirement[];
  readonly ceiling:
    | (Amount & {
        readonly over: "sum" | "each";
        readonly onBreach: "void" | "cap";
        readonly exceeded: boolean;
      })
    | null;
  readonly granted: Amount | null;
  /** Null: the power does not apply. */
  readonly took: ExerciseRow["took"] | null;
}

export interface WhyRequirement {
  readonly kind: "when" | "event" | "times" | "before-expiry";
  readonly met: Verdict;
  readonly onBreach: "void" | "cap";
  readonly when: ConditionTrace | null;
  readonly event: string | null;
  readonly times: number | null;
  readonly readings: readonly ReadingRow[];
}

/** A finding as the assessment shows it, and why each measure follows from it or not. */
export interface WhyFinding {
  readonly finding: Finding;
  readonly liability: readonly WhyLiability[];
  /** Why nothing follows: no law that binds, no violation, or the text's own reason. */
  readonly noLiability: {
    readonly why: "draft" | "by-analogy" | "hedged" | "no-violation" | "none";
    readonly reason: Text | null;
  } | null;
}

export interface WhyLiability {
  readonly legalSource: string;
  readonly part: string | null;
  /** Whom the item reaches; null: whoever breaks the rule. */
  readonly subjects: readonly string[] | null;
  readonly bearer: string | readonly string[] | null;
  readonly reaches: Answer;
  readonly when: ConditionTrace | null;
  readonly defence: ConditionTrace | null;
  readonly measures: readonly WhyMeasure[];
}

export interface WhyMeasure extends MeasureRow {
  readonly when: ConditionTrace | null;
  /** It needs an order that passed unmet: the orders that the case has. */
  readonly after: {
    readonly order: string;
    readonly metBy: readonly string[];
    readonly either: boolean;
    readonly orders: readonly {
      readonly event: string;
      readonly by: string | null;
      readonly metBy: string | null;
      readonly unmet: Answer;
    }[];
  } | null;
}

/** What is not known and would decide, with what each answer would lead to. */
export interface WhyNeed {
  readonly need: Omit<Need, "decides">;
  /** Answers that lead to the same stand together; empty where trying them out would say nothing. */
  readonly ifs: readonly WhatIf[];
}

export interface WhatIf {
  /** A value of the fact, or for an event whether it happened. */
  readonly answers: readonly unknown[];
  readonly outcome: Outcome;
}

export interface Outcome {
  readonly state: State | null;
  readonly due: Due | null;
  /** For a category: the class that it would be. */
  readonly class: string | null;
  readonly findings: readonly FindingKind[];
  /** Measures that would follow. */
  readonly measures: readonly string[];
}

export interface WhyCategory {
  readonly regulation: string;
  readonly category: string;
  readonly axis: string;
  /** The item; null: the resource as a whole. */
  readonly item: string | null;
  readonly declared: unknown;
  readonly class: string;
  readonly label: Text | null;
  readonly basis: "declared" | "criteria" | null;
  readonly legalSource: string | null;
  readonly oneOf: readonly string[];
  readonly criteria: readonly WhyCriterion[];
  readonly proofs: readonly WhyProof[];
  readonly findings: readonly WhyFinding[];
  readonly needs: readonly WhyNeed[];
  readonly readings: readonly ReadingRow[];
}

export interface WhyCriterion {
  readonly class: string;
  readonly legalSource: string | null;
  readonly part: string | null;
  /** Null for what holds otherwise. */
  readonly when: ConditionTrace | null;
  /** The first that matches decides; what stands after it was not asked. */
  readonly asked: boolean;
  readonly result: Verdict;
}

export interface WhyProof {
  readonly proof: string;
  readonly class: string;
  readonly legalSource: string;
  readonly part: string | null;
  /** Is it the proof of the class that the catalogue declares? */
  readonly asked: boolean;
  readonly be: ConditionTrace;
}

export interface NotExamined {
  readonly why: "scope" | "other-kind" | "no-trigger" | "not-observed";
  readonly regulation: string;
  readonly trigger: Trigger | null;
  readonly rules: readonly { readonly rule: string; readonly summary: Text }[];
}
