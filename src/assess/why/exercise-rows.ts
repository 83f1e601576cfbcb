import type { Verdict } from "../../condition/condition.js";
import type { ConditionTrace } from "../../condition/trace.js";
import type { Amount } from "../../time/limit.js";
import type { ExerciseRow, ReadingRow } from "../assessment.js";

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
