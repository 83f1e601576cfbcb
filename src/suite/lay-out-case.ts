import type { Steps } from "../diagnostic/diagnostic.js";
import { hasAt, leadsTo } from "./pointer.js";
import { isRecord, type JsonRecord } from "./record.js";

/** A part of a case and where it stands in the suite: the background, a scenario's own, a value that a row sets. */
export interface Layer {
  readonly at: Steps;
  /** Where in the case it lies. */
  readonly under: Steps;
  readonly value: unknown;
}

/**
 * The first with the second laid over it: records key by key, everything else replaced; only events are
 * joined by their `id`, so that a background can open a case and its scenarios go on with it.
 */
export function layOver(first: JsonRecord, second: JsonRecord): JsonRecord {
  return joined(first, second, (key, before, value) =>
    key === "events" ? joinEvents(before, value) : over(before, value),
  );
}

/**
 * Where in the suite something of the laid-out case comes from: the last layer that has it, or what encloses
 * it; null if none does.
 *
 * @param laid the case with all layers in it
 */
export function placeIn(layers: readonly Layer[], laid: unknown, steps: Steps): Steps | null {
  for (const { at, under, value } of [...layers].reverse()) {
    if (!leadsTo(under, steps)) continue;
    const own = ownSteps(value, laid, steps.slice(under.length), under.length === 0);
    if (own !== null && hasAt(value, own)) return [...at, ...own];
  }
  // What holds a value that was set where there was nothing came with that value.
  const made =
    steps.length === 0 ? undefined : [...layers].reverse().find(({ under }) => leadsTo(steps, under));
  if (made !== undefined) return made.at;
  return steps.length === 0 ? null : placeIn(layers, laid, steps.slice(0, -1));
}

/** An event stands at another index in its layer than in the case: its id tells which it is. */
function ownSteps(value: unknown, laid: unknown, steps: Steps, whole: boolean): Steps | null {
  const [key, index, ...rest] = steps;
  if (!whole || key !== "events" || index === undefined) return steps;
  const event = eventsOf(laid)[Number(index)];
  const own = eventsOf(value).findIndex((each) => idOf(each) !== null && idOf(each) === idOf(event));
  return own === -1 ? null : ["events", own, ...rest];
}

function over(before: unknown, value: unknown): unknown {
  return isRecord(before) && isRecord(value) ? joined(before, value, (_, was, is) => over(was, is)) : value;
}

/** Entries, not assignments: a key such as `__proto__` stays a key, and is refused with the case. */
function joined(
  first: JsonRecord,
  second: JsonRecord,
  join: (key: string, before: unknown, value: unknown) => unknown,
): JsonRecord {
  const changed = Object.entries(second).map(([key, value]) => [
    key,
    join(key, Object.hasOwn(first, key) ? first[key] : undefined, value),
  ]);
  return Object.fromEntries([...Object.entries(first), ...changed]) as JsonRecord;
}

/** A second event of the same id in one list is not joined: the case is then refused for it. */
function joinEvents(before: unknown, events: unknown): unknown {
  if (!Array.isArray(before) || !Array.isArray(events)) return events;
  const left = [...events];
  const changed = before.map((event) => {
    const at = left.findIndex((each) => idOf(each) !== null && idOf(each) === idOf(event));
    return at === -1 ? event : over(event, left.splice(at, 1)[0]);
  });
  return [...changed, ...left];
}

function eventsOf(value: unknown): readonly unknown[] {
  return isRecord(value) && Array.isArray(value.events) ? value.events : [];
}

function idOf(event: unknown): string | null {
  return isRecord(event) && typeof event.id === "string" ? event.id : null;
}
