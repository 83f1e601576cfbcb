import type { Regulation } from "../../../regulation/regulation.js";
import type { ScenarioResult } from "../../suite.js";
import type { Mutant } from "../mutant.js";
import { dayVariations, laterVariations } from "./day-variations.js";
import { eventVariations } from "./event-variations.js";
import { roleVariations } from "./role-variations.js";
import { valueVariations } from "./value-variations.js";
import type { Variation } from "./variation.js";

/**
 * What might make a scenario notice a change, likeliest first: as it is; on the due day and the day after; with
 * the values that the changed condition names; with an event more; and values seen on those days.
 */
export function variationsOf(
  mutant: Mutant,
  result: ScenarioResult,
  regulation: Regulation,
): readonly Variation[] {
  const days = dayVariations(mutant, result);
  const values = [
    ...roleVariations(mutant, result.scenario.case, regulation),
    ...valueVariations(mutant, result.scenario.case, regulation),
    ...eventVariations(mutant, result.scenario, regulation),
  ];
  return [
    {},
    ...days,
    ...laterVariations(result.scenario),
    ...values,
    ...values.flatMap((value) => days.slice(0, 3).map((day) => ({ ...value, ...day }))),
  ];
}
