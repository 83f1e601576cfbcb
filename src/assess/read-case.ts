import type { Case, CaseEvent, When } from "../case/case.js";
import { type Day, type DayRange, onDay, parseDay } from "../time/day.js";
import { readInstant } from "../time/instant.js";
import type { Amount } from "../time/limit.js";

/** An event with its days as numbers. */
export interface ReadEvent {
  readonly id: string;
  readonly type: string;
  readonly on: DayRange;
  /** The instant in milliseconds, where the host knows it: it orders events of one day. */
  readonly instant: number | null;
  readonly by: string | null;
  readonly of: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
  /** False where its range reaches past the day of the assessment: it may not have happened yet. */
  readonly happened: boolean;
}

/** A case as it stood on the day of the assessment. */
export interface ReadCase {
  readonly id: string;
  readonly kind: string;
  readonly jurisdiction: string | null;
  readonly roles: Readonly<Record<string, { readonly name: string; readonly kind?: string }>>;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly unrecorded: ReadonlySet<string>;
  readonly openTerms: Readonly<Record<string, Amount>>;
  readonly observed: DayRange | null;
  /** In order of days and instants; events that are later than `asOf` are left out. */
  readonly events: readonly ReadEvent[];
  readonly byId: ReadonlyMap<string, ReadEvent>;
  readonly byType: ReadonlyMap<string, readonly ReadEvent[]>;
  /** The events after `asOf`: not read, only named. */
  readonly later: readonly ReadEvent[];
}

/**
 * Reads the days of a case that is valid otherwise (`parseCase` sees to that).
 *
 * @throws RangeError for a day that does not exist: the host skipped `parseCase`
 */
export function readCase(source: Case, asOf: Day, zone: string): ReadCase {
  const all = source.events.map((event) => readEvent(event, asOf, zone));
  const events = all
    .filter((event) => event.on.earliest <= asOf)
    .sort((a, b) => a.on.earliest - b.on.earliest || byInstant(a, b) || a.on.latest - b.on.latest);
  const byType = new Map<string, ReadEvent[]>();
  for (const event of events) {
    const same = byType.get(event.type);
    if (same === undefined) byType.set(event.type, [event]);
    else same.push(event);
  }
  return {
    id: source.id,
    kind: source.kind,
    jurisdiction: source.jurisdiction ?? null,
    roles: readRoles(source.roles ?? {}),
    facts: source.facts ?? {},
    unrecorded: new Set(source.unrecorded ?? []),
    openTerms: source.openTerms ?? {},
    observed: source.observed === undefined ? null : daysOf(source.observed, zone).on,
    events,
    byId: new Map(events.map((event) => [event.id, event])),
    byType,
    later: all.filter((event) => event.on.earliest > asOf),
  };
}

/** Did the second happen at or after the first, as far as the two are known? Null: it cannot be told. */
export function inOrder(first: ReadEvent, second: ReadEvent): boolean | null {
  if (first.on.latest < second.on.earliest) return true;
  if (second.on.latest < first.on.earliest) return false;
  const sameDay = first.on.earliest === first.on.latest && second.on.earliest === second.on.latest;
  if (!sameDay) return null;
  return first.instant === null || second.instant === null || first.instant <= second.instant;
}

function readEvent(event: CaseEvent, asOf: Day, zone: string): ReadEvent {
  const { on, instant } = daysOf(event.on, zone);
  return {
    id: event.id,
    type: event.type,
    on,
    instant,
    by: event.by ?? null,
    of: typeof event.of === "string" ? [event.of] : (event.of ?? []),
    data: event.data ?? {},
    happened: on.latest <= asOf,
  };
}

function daysOf(when: When, zone: string): { readonly on: DayRange; readonly instant: number | null } {
  if (typeof when !== "string") {
    return { on: { earliest: dayIn(when.from, zone).day, latest: dayIn(when.to, zone).day }, instant: null };
  }
  const { day, instant } = dayIn(when, zone);
  return { on: onDay(day), instant };
}

function dayIn(text: string, zone: string): { readonly day: Day; readonly instant: number | null } {
  const day = parseDay(text);
  if (day !== null) return { day, instant: null };
  const instant = readInstant(text, zone);
  if (instant === null)
    throw new RangeError(`"${text}" is no day and no instant; parseCase reports such faults`);
  return { day: instant.day, instant: instant.milliseconds };
}

/** Events of one day without instants stay as the host listed them. */
function byInstant(a: ReadEvent, b: ReadEvent): number {
  return a.instant === null || b.instant === null ? 0 : a.instant - b.instant;
}

function readRoles(roles: NonNullable<Case["roles"]>): ReadCase["roles"] {
  return Object.fromEntries(
    Object.entries(roles).map(([role, who]) => {
      if (typeof who === "string") return [role, { name: who }];
      return [role, who.kind === undefined ? { name: who.name } : { name: who.name, kind: who.kind }];
    }),
  );
}
