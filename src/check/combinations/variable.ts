import type { Params } from "../../condition/condition.js";
import type { Steps } from "../../diagnostic/diagnostic.js";

/** One thing that conditions read, and the values they name for it. */
export interface Variable {
  /** What stands for it in the rewritten conditions. */
  readonly id: string;
  readonly fact: string;
  readonly steps: Steps;
  readonly params: Params | undefined;
  /** A comparison that is not looked into: it may come out either way. */
  readonly opaque: boolean;
  /** Is it read as a list? */
  readonly list: boolean;
  /** Is it asked whether a value is stated at all? */
  readonly asked: boolean;
  readonly order: "number" | "day" | null;
  readonly literals: readonly unknown[];
  /** Is it compared with another variable, whose values it then may have too? */
  readonly compared: boolean;
}

/** A value inside which other variables lie. */
export const record = "«record»";

/** A text that no condition names. */
export const outside = ["«other»", "«another»"] as const;
