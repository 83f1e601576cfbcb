import type { Case, CaseEvent } from "../../case/case.js";
import { addDays, formatDay, parseDay } from "../../time/day.js";

/** The case with one event otherwise. */
export function withEvent(theCase: Case, id: string, change: (event: CaseEvent) => CaseEvent): Case {
  return { ...theCase, events: theCase.events.map((event) => (event.id === id ? change(event) : event)) };
}

export function withoutEvent(theCase: Case, id: string): Case {
  return { ...theCase, events: theCase.events.filter((event) => event.id !== id) };
}

/** The same act once more. */
export function withSecond(theCase: Case, id: string): Case {
  const again = theCase.events.find((event) => event.id === id);
  const second = again === undefined ? [] : [{ ...again, id: `${id} again` }];
  return { ...theCase, events: [...theCase.events, ...second] };
}

/** An event some days later; one whose day is a range stays where it is. */
export function later(event: CaseEvent, days: number): CaseEvent {
  if (typeof event.on !== "string") return event;
  const day = parseDay(event.on.slice(0, "YYYY-MM-DD".length));
  if (day === null) return event;
  return { ...event, on: `${formatDay(addDays(day, days))}${event.on.slice("YYYY-MM-DD".length)}` };
}

/** An exercise that grants so much more; null where it does not say how much it grants. */
export function grantingMore(event: CaseEvent, more: number): CaseEvent | null {
  const grants = event.data?.grants;
  if (typeof grants !== "object" || grants === null || !("amount" in grants)) return null;
  const { amount } = grants;
  return typeof amount === "number"
    ? { ...event, data: { ...event.data, grants: { ...grants, amount: amount + more } } }
    : null;
}
