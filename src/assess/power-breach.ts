import type { ReadEvent } from "./read-case.js";
import type { CompiledPower, CompiledRequirement } from "./rulebook.js";
import type { Instance } from "./run.js";

/** A breach of what a power requires, or of its ceiling. */
export interface PowerBreach {
  readonly power: CompiledPower;
  readonly event: ReadEvent;
  readonly instance: Instance;
  /** The reading that the broken requirement rests on; null: the text itself writes it. */
  readonly reading: CompiledRequirement["reading"];
  readonly what: "requirement" | "ceiling";
}
