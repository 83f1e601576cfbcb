import type { Verdict } from "../condition/condition.js";
import type { Answer } from "./answers.js";
import type { ExerciseRow, Finding, ObligationRow } from "./assessment.js";
import type { Conflict } from "./conflict.js";
import type { Found } from "./found.js";
import type { Granted } from "./granted.js";
import type { ReadEvent } from "./read-case.js";
import type { CompiledPower, CompiledRequirement } from "./rulebook.js";
import type { Instance, Run } from "./run.js";

/**
 * What an assessment leaves behind for those who ask why. It is written by the very steps that decide, so that
 * what is said of them cannot differ from what they did.
 */
export interface Trace {
  readonly owed: OwedTrace[];
  readonly exercises: ExerciseTrace[];
  /** What each finding rests on, by the finding as it was made. */
  readonly found: Map<Finding, FoundTrace>;
}

/** An obligation, and the events that were taken to answer it. */
export interface OwedTrace {
  readonly instance: Instance;
  readonly answers: readonly Answer[];
  readonly conflict: Conflict | null;
  readonly row: ObligationRow;
}

/** An exercise of a power over an instance, as it was judged on the first course that it was judged on. */
export interface ExerciseTrace {
  readonly instance: Instance;
  readonly power: CompiledPower;
  readonly event: ReadEvent;
  /** Does the power's own condition hold? */
  readonly applies: Verdict;
  readonly requirements: readonly { readonly requirement: CompiledRequirement; readonly met: Verdict }[];
  /** Null where the power does not apply, so that nothing was granted. */
  readonly granted: Granted | null;
  /** Null where the power does not apply. */
  readonly took: ExerciseRow["took"] | null;
}

export interface FoundTrace {
  readonly run: Run;
  readonly instance: Instance;
  readonly found: Found;
}

export function newTrace(): Trace {
  return { owed: [], exercises: [], found: new Map() };
}
