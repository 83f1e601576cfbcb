import type { Assessment } from "../assess/assessment.js";
import type { CaseEvent } from "../case/case.js";
import { type Day, parseDay } from "../time/day.js";
import { readInstant } from "../time/instant.js";
import { eventWords, type Telling } from "./telling.js";
import { nearRange } from "./timeline-dates.js";

/** Something that happened, on a day or between two. */
export interface EventMark {
  readonly from: Day;
  readonly to: Day;
  readonly what: string;
  readonly label: string;
}

/** The events up to the day of the assessment, in order; those that nobody read are left to the words. */
export function eventMarks({ unreadEvents }: Assessment, asOf: Day, telling: Telling): readonly EventMark[] {
  const unread = new Set(unreadEvents.filter(({ why }) => why === "later").map(({ event }) => event));
  return (telling.theCase?.events ?? [])
    .filter(({ id }) => !unread.has(id))
    .flatMap((event) => markOf(event, asOf, telling) ?? [])
    .filter(({ from }) => from <= asOf)
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

function markOf({ on, type }: CaseEvent, asOf: Day, telling: Telling): EventMark | null {
  const [from, to] = typeof on === "string" ? [on, on] : [on.from, on.to];
  const [first, last] = [dayOfEvent(from, telling), dayOfEvent(to, telling)];
  if (first === null || last === null) return null;
  const days = { from: first, to: last };
  const what = eventWords(type, telling);
  return { ...days, what, label: `${nearRange(days, asOf, telling.language)} ${what}` };
}

/** The civil day, in the zone in which the case was read. */
function dayOfEvent(text: string, { calendar, regulations }: Telling): Day | null {
  const zone = regulations?.[0]?.zone ?? calendar?.zone;
  const day = parseDay(text);
  if (day !== null) return day;
  return zone === undefined ? parseDay(text.slice(0, 10)) : (readInstant(text, zone)?.day ?? null);
}
