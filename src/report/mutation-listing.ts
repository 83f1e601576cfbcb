import type { Text } from "../diagnostic/text.js";
import type { Mutant } from "../suite/mutation/mutant.js";
import { type Fate, scoreOf, type Tally, tally } from "../suite/mutation/result.js";
import { mutantText } from "./mutant.js";
import type { MutationReport } from "./mutation.js";

/** Mutation as `test --mutate --json` gives it. */
export interface MutationListing extends Tally {
  readonly regulation: string;
  /** Of a hundred mutants that say something else than the law, how many a scenario notices; null where there are none. */
  readonly score: number;
  readonly survivors: readonly (MutantListing & { readonly tried: number; readonly witness: unknown })[];
  readonly equivalents: readonly (MutantListing & {
    readonly how: "argument" | "stated";
    readonly reason: Text;
  })[];
}

type MutantListing = Pick<Mutant, "id" | "operator" | "rules" | "legalSource" | "part"> & {
  readonly change: Text;
};

export function mutationListing({ regulation, results }: MutationReport): MutationListing {
  const counts = tally(results);
  const listed = <Kind extends Fate["kind"], More>(
    kind: Kind,
    more: (fate: Extract<Fate, { readonly kind: Kind }>) => More,
  ) =>
    results.flatMap(({ mutant, fate }) => {
      if (fate.kind !== kind) return [];
      const { id, operator, rules, legalSource, part } = mutant;
      const change = mutantText(mutant, regulation);
      return [
        { id, operator, rules, legalSource, part, change, ...more(fate as Extract<Fate, { kind: Kind }>) },
      ];
    });
  return {
    regulation: regulation.id,
    ...counts,
    score: Math.floor(scoreOf(counts) * 10) / 10,
    survivors: listed("survived", ({ tried, witness }) => ({ tried, witness })),
    equivalents: listed("equivalent", ({ how, reason }) => ({ how, reason })),
  };
}
