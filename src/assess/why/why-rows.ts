import type { CountRow } from "../../calendar/explain.js";
import type { Verdict } from "../../condition/condition.js";
import type { ConditionTrace } from "../../condition/trace.js";
import type { Text } from "../../diagnostic/text.js";
import type { Assumption, DayOrRange, ObligationRow, ReadingRow } from "../assessment.js";
import type { WhyCategory } from "./category-rows.js";
import type { WhyDemand } from "./demand-rows.js";
import type { WhyExercise } from "./exercise-rows.js";
import type { WhyFinding } from "./liability-rows.js";
import type { WhyNeed } from "./need-rows.js";

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
  /** Of a yearly duty, where the case says which days were observed: these, and the years due next to them. */
  readonly beside: YearsBeside | null;
  /** Events that would open it and are dated after the day of the assessment. */
  readonly later: readonly string[];
}

export interface YearsBeside {
  readonly observed: { readonly from: string; readonly to: string };
  readonly before: PeriodDue | null;
  readonly after: PeriodDue | null;
}

export interface PeriodDue {
  readonly year: number;
  readonly due: string;
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

/** An obligation as the assessment shows it, with its count. */
export interface WhyObligation {
  readonly row: ObligationRow;
  readonly count: readonly CountRow[];
  readonly exercises: readonly WhyExercise[];
}

export interface NotExamined {
  readonly why: "scope" | "other-kind" | "no-trigger" | "not-observed";
  readonly regulation: string;
  readonly trigger: Trigger | null;
  readonly rules: readonly { readonly rule: string; readonly summary: Text }[];
}
