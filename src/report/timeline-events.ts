import type { Assessment, Finding } from "../assess/assessment.js";
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
  /** It breached something by itself, with no clock: its row cannot say so, it has none. */
  readonly breach: boolean;
}

/** The events up to the day of the assessment, in order; those that nobody read are left to the words. */
export function eventMarks(assessment: Assessment, asOf: Day, telling: Telling): readonly EventMark[] {
  const breaches = breachesIn(assessment);
  const unread = new Set(
    assessment.unreadEvents.filter(({ why }) => why === "later").map(({ event }) => event),
  );
  return (telling.theCase?.events ?? [])
    .filter(({ id }) => !unread.has(id))
    .flatMap((event) => markOf(event, breaches.has(event.id), asOf, telling) ?? [])
    .filter(({ from }) => from <= asOf)
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

/** The events that were violations: what a finding without a row rests on, besides what opened it. */
function breachesIn({ findings, obligations }: Assessment): ReadonlySet<string> {
  const hasRow = ({ rule, instance }: Finding) =>
    obligations.some((row) => row.rule === rule && row.instance === instance);
  return new Set(
    findings
      .filter((finding) => finding.kind === "violation" && !hasRow(finding))
      .flatMap(({ events, instance }) => {
        const others = events.filter((event) => event !== instance);
        return others.length === 0 ? [instance] : others;
      }),
  );
}

function markOf({ on, type }: CaseEvent, breach: boolean, asOf: Day, telling: Telling): EventMark | null {
  const [from, to] = typeof on === "string" ? [on, on] : [on.from, on.to];
  const [first, last] = [dayOfEvent(from, telling), dayOfEvent(to, telling)];
  if (first === null || last === null) return null;
  const days = { from: first, to: last };
  const what = eventWords(type, telling);
  const label = `${breach ? "✗ " : ""}${nearRange(days, asOf, telling.language)} ${what}`;
  return { ...days, what, label, breach };
}

/** The civil day, in the zone in which the case was read. */
function dayOfEvent(text: string, { calendar, regulations }: Telling): Day | null {
  const zone = regulations?.[0]?.zone ?? calendar?.zone;
  const day = parseDay(text);
  if (day !== null) return day;
  return zone === undefined ? parseDay(text.slice(0, 10)) : (readInstant(text, zone)?.day ?? null);
}
