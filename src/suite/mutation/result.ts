import type { Text } from "../../diagnostic/text.js";
import type { Mutant } from "./mutant.js";
import type { Witness } from "./search/witness.js";

/** What became of a mutant. */
export type Fate =
  /** A scenario that the law passes fails under the changed law. */
  | { readonly kind: "killed"; readonly by: { readonly file: string; readonly name: Text } }
  /** No scenario notices. */
  | { readonly kind: "survived"; readonly tried: number; readonly witness: Witness | null }
  /** It says the same as the law: by an argument, or by a person's word. */
  | { readonly kind: "equivalent"; readonly how: "argument" | "stated"; readonly reason: Text }
  /** It is no law that could be read. */
  | { readonly kind: "invalid" };

export interface MutantResult {
  readonly mutant: Mutant;
  readonly fate: Fate;
}

/** How many mutants met which fate. */
export interface Tally {
  readonly mutants: number;
  readonly killed: number;
  readonly survived: number;
  readonly equivalent: number;
  readonly invalid: number;
}

export function tally(results: readonly MutantResult[]): Tally {
  const count = (kind: Fate["kind"]) => results.filter(({ fate }) => fate.kind === kind).length;
  return {
    mutants: results.length,
    killed: count("killed"),
    survived: count("survived"),
    equivalent: count("equivalent"),
    invalid: count("invalid"),
  };
}

/** Of a hundred mutants that say something else than the law, how many a scenario notices; 100 where there are none. */
export function scoreOf({ killed, survived }: Pick<Tally, "killed" | "survived">): number {
  return killed + survived === 0 ? 100 : (killed / (killed + survived)) * 100;
}
