import { addDays, formatDay, parseDay } from "../../../time/day.js";
import type { ScenarioResult } from "../../suite.js";
import type { Mutant } from "../mutant.js";
import type { Variation } from "./variation.js";

/** Long after everything: what is late is late by then. */
const longAfter = 400;

/** The due days of the rules that changed, the days after, and a day long after. */
export function dayVariations(
  { rules }: Mutant,
  { assessment, scenario }: ScenarioResult,
): readonly Variation[] {
  const own = assessment.obligations.filter(({ rule }) => rules.includes(rule));
  const dues = own.flatMap(({ due }) =>
    due === null ? [] : [due.earliest, ...(due.latest === null ? [] : [due.latest])],
  );
  const days = dues.flatMap((due) => [1, 0, -1].map((by) => moved(due, by)));
  const all = new Set([...days, moved(scenario.asOf, longAfter)]);
  return [...all].filter((day) => day !== scenario.asOf).map((asOf) => ({ asOf }));
}

function moved(day: string, by: number): string {
  return formatDay(addDays(parseDay(day)!, by));
}

/** A week has every way in which a last day can meet a weekend. */
const shifts = [1, 2, 3, 4, 5, 6, 7];

/** The whole case some days later: a change that one weekend or holiday hides, another day shows. */
export function laterVariations({ case: theCase, asOf }: ScenarioResult["scenario"]): readonly Variation[] {
  if (theCase.events.some(({ on }) => typeof on !== "string" || parseDay(on) === null)) return [];
  return shifts.map((by) => ({
    asOf: moved(asOf, by),
    set: Object.fromEntries(
      theCase.events.map(({ on }, index) => [`/events/${index}/on`, moved(String(on), by)]),
    ),
  }));
}
