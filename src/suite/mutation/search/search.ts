import { assess } from "../../../assess/assess.js";
import type { Rulebook } from "../../../assess/rulebook.js";
import type { Case } from "../../../case/case.js";
import { parseCase } from "../../../case/parse.js";
import type { Regulation } from "../../../regulation/regulation.js";
import { setAt } from "../../change.js";
import { parsePointer } from "../../pointer.js";
import type { Mutant } from "../mutant.js";
import type { TriedScenario } from "../tried-scenarios.js";
import { shownDifference } from "./shown-difference.js";
import type { Variation } from "./variation.js";
import { variationsOf } from "./variations.js";
import type { Witness } from "./witness.js";

/** More assessments than this are not tried for one mutant. */
const mostTries = 300;

/**
 * Looks for a case in which the law and the changed law differ: among the scenarios that the change can show in,
 * then among those that name its rules, each as it is and varied. Null where none is found, which proves nothing.
 */
export function searchWitness(
  mutant: Mutant,
  scenarios: readonly TriedScenario[],
  regulation: Regulation,
  changed: (rulebook: Rulebook) => Rulebook,
): Witness | null {
  let tries = 0;
  for (const depth of [1, mostTries]) {
    for (const tried of scenarios) {
      for (const variation of variationsOf(mutant, tried.result, regulation).slice(
        depth === 1 ? 0 : 1,
        depth,
      )) {
        tries += 1;
        if (tries > mostTries) return null;
        const witness = tryOne(mutant, tried, variation, changed);
        if (witness !== null) return witness;
      }
    }
  }
  return null;
}

function tryOne(
  mutant: Mutant,
  { file, scenario, rulebook }: TriedScenario,
  { asOf = scenario.asOf, set = {} }: Variation,
  changed: (rulebook: Rulebook) => Rulebook,
): Witness | null {
  const theCase = varied(scenario.case, set);
  if (theCase === null || !isReadable(theCase, rulebook)) return null;
  const expect = shownDifference(
    assess(rulebook, theCase, { asOf }),
    assess(changed(rulebook), theCase, { asOf }),
  );
  if (expect === null) return null;
  return {
    file,
    scenario: scenario.name,
    at: scenario.at,
    row: {
      name: mutant.id,
      ...(asOf === scenario.asOf ? {} : { asOf }),
      ...(Object.keys(set).length === 0 ? {} : { set }),
      expect,
      unconfirmed: true,
    },
  };
}

/** Null where a place that is set leads nowhere. */
function varied(theCase: Case, set: NonNullable<Variation["set"]>): Case | null {
  let value: unknown = theCase;
  for (const [pointer, each] of Object.entries(set)) {
    const changed = setAt(value, parsePointer(pointer) ?? [], each);
    if (changed === null) return null;
    value = changed.value;
  }
  return value as Case;
}

function isReadable(theCase: Case, { vocabulary, regulations }: Rulebook): boolean {
  return parseCase(theCase, vocabulary, regulations[0]?.source.zone).ok;
}
