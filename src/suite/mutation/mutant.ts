import type { Steps } from "../../diagnostic/diagnostic.js";

/** The ways in which a law is changed, one step at a time; `docs/mutation` says what each does and why. */
export const mutationOperators = [
  "rule-removed",
  "limit-amount",
  "limit-unit",
  "limit-member",
  "yearly-day",
  "years",
  "times",
  "condition-removed",
  "member-dropped",
  "group-flipped",
  "operator-flipped",
  "value-changed",
  "negation-removed",
  "trigger-dropped",
  "kind-dropped",
  "event-dropped",
  "events-flipped",
  "ending-dropped",
  "covers-dropped",
  "bearer-changed",
  "force-toggled",
  "target-dropped",
  "ceiling",
  "sum-each",
  "void-cap",
  "requirement-dropped",
  "answers-dropped",
  "measure-dropped",
  "shall-may",
  "persons-changed",
  "order-dropped",
  "subject-dropped",
  "choice-changed",
  "criterion-dropped",
  "criteria-swapped",
  "class-changed",
  "proof-dropped",
  "mismatch-changed",
  "scope-changed",
  "pause-days",
] as const;

export type MutationOperator = (typeof mutationOperators)[number];

/** One place of a value set anew; `undefined`: taken out. */
export interface Edit {
  readonly steps: Steps;
  readonly value: unknown;
}

/** One step of change to a piece of a pack: a rule, an item, a category. */
export interface Change {
  readonly operator: MutationOperator;
  /** The place in the piece, as the mutant's name says it. */
  readonly at: Steps;
  /** What becomes of it, as the mutant's name says it: `amount+1`, `dropped`. */
  readonly to: string;
  readonly was: unknown;
  /** Null where it is dropped. */
  readonly now: unknown;
  /** From the root of the piece. */
  readonly edits: readonly Edit[];
}

/** What an assessment must read for a change to be able to show. */
export type Touched =
  /** A rule whose trigger is there; `anyKind`: whatever the kind of case. */
  | { readonly kind: "rule"; readonly rule: string; readonly anyKind: boolean }
  | { readonly kind: "category"; readonly category: string }
  /** Findings of these rules, categories and proofs. */
  | { readonly kind: "breaches"; readonly of: readonly string[] }
  | { readonly kind: "pauses" }
  | { readonly kind: "everything" };

/** A law with one thing changed. */
export interface Mutant {
  /** Stays the same as long as the place does: `answer-share-request/must/within/amount+1`. */
  readonly id: string;
  readonly operator: MutationOperator;
  /** The part of the pack it stands in. */
  readonly in: "rule" | "condition" | "liability" | "category" | "regulation";
  /** The rules, categories and proofs that it is about, the first of them the one that names it. */
  readonly rules: readonly string[];
  readonly legalSource: string;
  readonly part: string | null;
  readonly was: unknown;
  readonly now: unknown;
  /** Where in the regulation, from its root. */
  readonly steps: Steps;
  /** From the root of the regulation. */
  readonly edits: readonly Edit[];
  readonly touches: readonly Touched[];
}
