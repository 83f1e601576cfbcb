import type { CompiledPower } from "../../assess/rulebook.js";
import type { Case, CaseEvent } from "../../case/case.js";
import { addDays, type Day, formatDay } from "../../time/day.js";
import type { ScenarioResult } from "../suite.js";
import { type Supposed, supposedBy } from "./supposed-data.js";

/** How many days an exclusion made up for a scenario lasts. */
const excludedDays = 3;

/**
 * An exercise of a power soon after a start: as some scenario has it, or made up from what the power requires.
 * Its amount is the ceiling; one that has two ends is ended some days later.
 */
export function exerciseEvents(
  { rule, atMost, to, requires, effect }: CompiledPower,
  start: string,
  on: Day,
  results: readonly ScenarioResult[],
): readonly CaseEvent[] {
  const known = results
    .flatMap(({ scenario }) => scenario.case.events)
    .find(({ type }) => rule.triggers.has(type));
  const [type] = rule.triggers;
  const made = { id: "exercise", type: known?.type ?? type ?? "", on: formatDay(on), of: start };
  const by = known?.by ?? (typeof rule.source.bearer === "string" ? rule.source.bearer : undefined);
  const wanted = (rule.source.may?.requires ?? []).reduce<Supposed>(
    (found, each) => ("when" in each ? supposedBy(each.when, found) : found),
    supposedBy(rule.source.when),
  ) as { readonly event?: { readonly data?: Supposed } };
  const grants = atMost === null ? {} : { grants: { amount: atMost.amount, unit: atMost.unit } };
  const interval =
    effect === "exclude" && to === null
      ? { excludes: { from: formatDay(on), to: formatDay(addDays(on, excludedDays)) } }
      : {};
  const data = { ...known?.data, ...wanted.event?.data, ...(effect === "extend" ? grants : {}), ...interval };
  const exercise: CaseEvent = { ...made, ...(by === undefined ? {} : { by }), data };
  const before = requires.flatMap((each) => (each.kind === "event" ? [each.event] : []));
  return [
    ...before.map((each, index) => ({ id: `before-${index + 1}`, type: each, on: formatDay(on), of: start })),
    exercise,
    ...(to === null ? [] : [{ id: "ended", type: to, on: formatDay(addDays(on, excludedDays)), of: start }]),
  ];
}

export function withEvents(theCase: Case, events: readonly CaseEvent[]): Case {
  return { ...theCase, events: [...theCase.events, ...events] };
}
