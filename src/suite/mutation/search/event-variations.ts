import { deedOf, triggerEvents } from "../../../regulation/events-of.js";
import type { Regulation } from "../../../regulation/regulation.js";
import type { Scenario } from "../../suite.js";
import type { Mutant } from "../mutant.js";
import type { Variation } from "./variation.js";

/** The case with an event more that the rule knows: a trigger, a deed, an ending; or of another of its kinds. */
export function eventVariations(
  { rules }: Mutant,
  { case: theCase, asOf }: Scenario,
  regulation: Regulation,
): readonly Variation[] {
  const own = regulation.rules.filter(({ id }) => rules.includes(id)).slice(0, 3);
  const last = theCase.events.at(-1);
  return own.flatMap((rule) => {
    const types = new Set([
      ...triggerEvents(rule.on),
      ...(deedOf(rule)?.members ?? []).map(({ event }) => event),
      ...(rule.endedBy ?? []),
    ]);
    const events = [...types].flatMap((type): Variation[] => {
      const added = { id: "added", type, on: asOf };
      return [
        { set: { "/events/-": added } },
        ...(last === undefined ? [] : [{ set: { "/events/-": { ...added, of: last.id } } }]),
      ];
    });
    const kinds = typeof rule.case === "object" ? rule.case.any : [];
    return [
      ...kinds.filter((kind) => kind !== theCase.kind).map((kind): Variation => ({ set: { "/kind": kind } })),
      ...events,
    ];
  });
}
