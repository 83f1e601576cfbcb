import type { Verdict } from "../../condition/condition.js";
import type { ConditionTrace } from "../../condition/trace.js";
import type { DayOrRange, Due } from "../assessment.js";
import type { WhyExercise } from "./exercise-rows.js";

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
