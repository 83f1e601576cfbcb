import type { Verdict } from "../../condition/condition.js";
import type { ConditionTrace } from "../../condition/trace.js";
import type { Text } from "../../diagnostic/text.js";
import type { ReadingRow } from "../assessment.js";
import type { WhyFinding } from "./liability-rows.js";
import type { WhyNeed } from "./need-rows.js";

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
