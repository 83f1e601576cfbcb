import type { State } from "../../assess/assessment.js";
import type { LimitRow } from "../../regulation/limits.js";

/** In what respects a suite is held against a regulation. */
export const dimensions = ["clause", "rule", "state", "effect", "boundary"] as const;

export type Dimension = (typeof dimensions)[number];

/** A limit as `limitsOf` has it, without the clause that gives it. */
export type Measured = Omit<LimitRow, "rule" | "legalSource" | "part">;

/** One thing that a scenario can state of a regulation. */
export type What =
  | { readonly dimension: "clause" }
  | { readonly dimension: "rule" }
  | { readonly dimension: "state"; readonly state: State }
  | { readonly dimension: "effect"; readonly effect: "applied" }
  /** The requirement at this place in the power's `requires`, broken. */
  | {
      readonly dimension: "effect";
      readonly effect: "requirement";
      readonly index: number;
      readonly onBreach: "void" | "cap";
    }
  | { readonly dimension: "effect"; readonly effect: "ceiling"; readonly onBreach: "void" | "cap" }
  | { readonly dimension: "boundary"; readonly side: Side; readonly limit: Measured }
  | { readonly dimension: "boundary"; readonly side: TimesSide; readonly times: number };

/**
 * The two sides of a limit: of a duty the due day and the day after, of a period that must pass its last day
 * and the day after, of a ceiling the whole of it and one more.
 */
export type Side = "due-day" | "day-after" | "last-day" | "period-over" | "ceiling-met" | "ceiling-exceeded";

/** Of a number of times: so many, and once more. */
export type TimesSide = "times-met" | "times-exceeded";

/** What is to be stated, of which rule or clause. */
export interface Target {
  /** A rule, category or proof; null: the clause itself. */
  readonly rule: string | null;
  readonly legalSource: string;
  readonly part: string | null;
  readonly what: What;
  /** Any one of these statements covers it. */
  readonly coveredBy: readonly string[];
}
