import type { ConditionTrace } from "../../condition/trace.js";
import type { Text } from "../../diagnostic/text.js";
import type { Answer, Finding, MeasureRow } from "../assessment.js";

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
