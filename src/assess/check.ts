import type { LeafTrace, Verdict } from "../condition/condition.js";
import type { Unmet } from "./assessment.js";
import type { ReadEvent } from "./read-case.js";

/** What a check came to: kept, broken, or undecided; and on what it rests. */
export interface Check {
  readonly kept: Verdict;
  readonly unmet: Unmet;
  readonly because: readonly LeafTrace[];
  readonly events: readonly (ReadEvent | null)[];
  /** The act that was wrong, if the check is about one. */
  readonly act: ReadEvent | null;
}
