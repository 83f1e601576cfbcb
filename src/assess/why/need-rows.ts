import type { Due, FindingKind, Need, State } from "../assessment.js";

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
