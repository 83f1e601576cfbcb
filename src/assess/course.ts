import type { Answer } from "./answers.js";
import type { Clock } from "./clock.js";
import type { CompiledPower } from "./rulebook.js";

/** An event that exercises a power over an instance. */
export interface Exercise extends Answer {
  readonly power: CompiledPower;
}

/** A possible course of the exercises so far. */
export interface Course {
  readonly clock: Clock;
  /** What was granted under each power, for ceilings over the sum. */
  readonly granted: ReadonlyMap<CompiledPower, number>;
  readonly times: ReadonlyMap<CompiledPower, number>;
}
