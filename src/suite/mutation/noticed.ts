import { assess } from "../../assess/assess.js";
import { recompile } from "../../assess/recompile.js";
import type { Rulebook } from "../../assess/rulebook.js";
import { compareAssessment } from "../compare.js";
import { edited } from "./edit.js";
import type { Edit } from "./mutant.js";
import type { TriedScenario } from "./tried-scenarios.js";

/** A rulebook as it would be with edits made in one regulation: each rulebook is compiled once. */
export function rulebooksWith(id: string, edits: readonly Edit[]): (rulebook: Rulebook) => Rulebook {
  const known = new Map<Rulebook, Rulebook>();
  return (rulebook) => {
    const before = known.get(rulebook);
    if (before !== undefined) return before;
    const source = rulebook.regulations.find((each) => each.source.id === id)?.source;
    const after = source === undefined ? rulebook : recompile(rulebook, edited(source, edits));
    known.set(rulebook, after);
    return after;
  };
}

/** The first of the scenarios that fails under the changed law; null if none notices. */
export function noticedBy(
  scenarios: readonly TriedScenario[],
  changed: (rulebook: Rulebook) => Rulebook,
): TriedScenario | null {
  return scenarios.find((each) => !passes(each, changed)) ?? null;
}

function passes(
  { scenario: { case: theCase, asOf, expect, others }, rulebook }: TriedScenario,
  changed: (rulebook: Rulebook) => Rulebook,
): boolean {
  const assessment = assess(changed(rulebook), theCase, { asOf });
  return compareAssessment(expect, assessment, { others }).length === 0;
}
