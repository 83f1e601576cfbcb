import type { Params, Scope } from "../condition/condition.js";
import { type Day, type DayRange, formatDay } from "../time/day.js";
import type { EventWord } from "../vocabulary/vocabulary.js";
import { leadsTo } from "./answers.js";
import type { DayOrRange } from "./assessment.js";
import { readAt } from "./read-at.js";
import type { ReadEvent } from "./read-case.js";
import type { Instance, Run } from "./run.js";

/** What a condition is asked about. */
export interface About {
  readonly instance: Opening | null;
  /** The act, the fulfilment or the exercise under test; the start event where there is no other. */
  readonly event?: ReadEvent | null;
  readonly violation?: { readonly type: string; readonly unmet: string; readonly rule: string } | undefined;
}

/** What conditions see of an instance. */
export type Opening = Pick<Instance, "start" | "item">;

/** The facts of a case as conditions see them. */
export function scopeOf(run: Run, { instance, event, violation }: About): Scope {
  const act = event ?? instance?.start ?? null;
  return {
    read(fact, params) {
      if (Object.hasOwn(run.case.facts, fact)) return run.case.facts[fact];
      switch (fact) {
        case "roles":
          return run.case.roles;
        case "start":
          return instance?.start == null ? undefined : viewOf(run, instance.start);
        case "event":
          return act === null ? undefined : viewOf(run, act);
        case "item":
          return instance?.item;
        case "violation":
          return violation;
        case "classification":
          return run.classes;
        case "events":
          return occurrences(run, instance, act, params);
        case "obligations":
          return { running: run.wasRunning(String(params?.rule), act?.on.latest ?? run.asOf) ?? undefined };
        default:
          return undefined;
      }
    },
  };
}

/** A day, or the range of an event whose day is not known exactly. */
export function shownDay({ earliest, latest }: DayRange): DayOrRange {
  return earliest === latest
    ? formatDay(earliest)
    : { earliest: formatDay(earliest), latest: formatDay(latest) };
}

/** Data that an event does not carry, and the fact that stands in for each (the vocabulary's `orFact`). */
export function borrowedData(run: Run, event: ReadEvent): Readonly<Record<string, unknown>> {
  const word: EventWord | undefined = run.vocabulary.events[event.type];
  const borrowed: Record<string, unknown> = {};
  for (const [key, { orFact }] of Object.entries(word?.data ?? {})) {
    if (orFact === undefined || Object.hasOwn(event.data, key)) continue;
    const value = readAt(run.case.facts[orFact.fact], orFact.path);
    if (value !== undefined) borrowed[key] = value;
  }
  return borrowed;
}

function viewOf(run: Run, event: ReadEvent): Readonly<Record<string, unknown>> {
  const view: Record<string, unknown> = {
    id: event.id,
    type: event.type,
    on: shownDay(event.on),
    data: { ...borrowedData(run, event), ...event.data },
  };
  if (event.by !== null) view.by = event.by;
  return view;
}

/** `events`: how often and when events of a type happened, and whether what one began is in force. */
function occurrences(
  run: Run,
  instance: Opening | null,
  act: ReadEvent | null,
  params: Params | undefined,
): Readonly<Record<string, unknown>> | undefined {
  const type = String(params?.type);
  if (run.case.unrecorded.has(type)) return undefined;
  const until: Day = params?.upTo === "event" && act !== null ? act.on.latest : run.asOf;
  const concerns = (event: ReadEvent) =>
    params?.of !== "start" || instance?.start == null || leadsTo(event, instance.start.id, run.case);
  const found = (run.case.byType.get(type) ?? []).filter(
    (event) => event.on.earliest <= until && concerns(event),
  );
  if (found.some((event) => event.on.latest > until)) return undefined;
  const first = found[0];
  const last = found.at(-1);
  return {
    count: found.length,
    first: first === undefined ? null : shownDay(first.on),
    last: last === undefined ? null : shownDay(last.on),
    inForce: last !== undefined && !endedSince(run, last, until),
  };
}

function endedSince(run: Run, begun: ReadEvent, until: Day): boolean {
  const endings = run.vocabulary.events[begun.type]?.endedBy ?? [];
  return endings.some((type) =>
    (run.case.byType.get(type) ?? []).some(
      (event) => event.on.earliest >= begun.on.earliest && event.on.latest <= until,
    ),
  );
}
