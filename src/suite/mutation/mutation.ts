import type { Regulation } from "../../regulation/regulation.js";
import { affected } from "./affected.js";
import { argumentOf } from "./equivalence/argument.js";
import { validity } from "./is-valid.js";
import type { Mutant } from "./mutant.js";
import { mutantsOf } from "./mutants.js";
import { noticedBy, rulebooksWith } from "./noticed.js";
import type { MutantResult } from "./result.js";
import { searchWitness } from "./search/search.js";
import type { Witness } from "./search/witness.js";
import type { StatedEquivalents } from "./stated-equivalents.js";
import { type SuiteOfPack, triedScenarios } from "./tried-scenarios.js";

/** The mutants of a regulation, and what judges them one by one, so that a long run can show how far it is. */
export interface Mutation {
  readonly mutants: readonly Mutant[];
  readonly judge: (mutant: Mutant) => MutantResult;
  /** For a survivor: a case in which it would show, if one is found. It takes longer than judging. */
  readonly search: (mutant: Mutant) => Witness | null;
}

/**
 * Makes ready to change a regulation one step at a time, and to tell which changes no scenario of its suites
 * notices.
 *
 * @param regulation the law as it stands
 * @param suites suites whose rulebooks have a regulation of that id; a scenario that fails already is left out
 * @param stated the mutants that a person holds to be equivalent; a scenario that notices one outweighs the word
 */
export function mutationOf(
  regulation: Regulation,
  suites: readonly SuiteOfPack[],
  stated: StatedEquivalents = new Map(),
): Mutation {
  const tried = triedScenarios(suites);
  const isValid = validity(regulation);
  return {
    mutants: mutantsOf(regulation),
    judge(mutant) {
      if (!isValid(mutant)) return { mutant, fate: { kind: "invalid" } };
      const scenarios = affected(mutant, tried, regulation);
      const changed = rulebooksWith(regulation.id, mutant.edits);
      const killer = noticedBy(scenarios, changed);
      if (killer !== null) {
        const { file, scenario } = killer;
        return { mutant, fate: { kind: "killed", by: { file, name: scenario.name } } };
      }
      const reason = argumentOf(mutant, regulation);
      if (reason !== null) return { mutant, fate: { kind: "equivalent", how: "argument", reason } };
      const word = stated.get(mutant.id);
      if (word !== undefined) return { mutant, fate: { kind: "equivalent", how: "stated", reason: word } };
      return { mutant, fate: { kind: "survived", tried: scenarios.length, witness: null } };
    },
    search: (mutant) =>
      searchWitness(
        mutant,
        affected(mutant, tried, regulation),
        regulation,
        rulebooksWith(regulation.id, mutant.edits),
      ),
  };
}
