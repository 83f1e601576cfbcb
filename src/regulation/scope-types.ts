import type { Field, TypeOf } from "../vocabulary/schema.js";
import { typeAt } from "../vocabulary/type-at.js";
import type { EventWord, Vocabulary } from "../vocabulary/vocabulary.js";

export { derivedFacts } from "../vocabulary/vocabulary.js";

/** What a condition can see besides the case's facts, and of which events it sees the data. */
export interface Sight {
  /** The events that may open the instance: `start`. */
  readonly start: readonly string[];
  /** The act, the fulfilment or the exercise under test: `event`. */
  readonly event: readonly string[];
  /** The type of one element of the list that the rule ranges over: `item`. */
  readonly item: TypeOf | null;
  /** Derived facts that are determined only later than this condition is read. */
  readonly later: readonly string[];
}

/** The strata, in order: categories, powers and clocks, obligations, the other rules, liability. */
export const laterThan = {
  categories: ["classification", "obligations", "violation"],
  clocks: ["obligations", "violation"],
  checks: ["violation"],
  liability: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export const seesCaseOnly: Sight = { start: [], event: [], item: null, later: laterThan.categories };

/** What a condition reads of an event besides its data. */
export const eventFields: Readonly<Record<string, TypeOf>> = {
  id: "text",
  type: "text",
  on: "day",
  by: "text",
};

/**
 * The type a condition reads at a path of a fact, or null where the vocabulary knows none: a slip of the pen
 * in `$.shareClas` is found when the pack is loaded, not when a case comes out undecided.
 */
export function typeOfFact(
  fact: string,
  steps: readonly (string | number)[],
  sight: Sight,
  vocabulary: Vocabulary,
): TypeOf | null {
  if (Object.hasOwn(vocabulary.facts, fact)) return typeAt(vocabulary.facts[fact]!.type, steps);
  switch (fact) {
    case "start":
    case "event":
      return eventType(sight[fact], steps, vocabulary);
    case "item":
      return sight.item === null ? null : typeAt(sight.item, steps);
    case "roles":
      return roleType(steps, vocabulary);
    case "violation":
      return steps.length === 1 && ["type", "unmet", "rule"].includes(String(steps[0])) ? "text" : null;
    case "classification":
      return steps.length === 2 && isClassification(String(steps[0]), String(steps[1])) ? "text" : null;
    case "events":
      return derivedEventType(steps);
    case "obligations":
      return steps.length === 1 && steps[0] === "running" ? "boolean" : null;
    default:
      return null;
  }
}

function eventType(
  types: readonly string[],
  steps: readonly (string | number)[],
  vocabulary: Vocabulary,
): TypeOf | null {
  const [first, ...rest] = steps;
  if (first === undefined) return { fields: {} };
  if (first !== "data") {
    return rest.length === 0 && Object.hasOwn(eventFields, first) ? eventFields[String(first)]! : null;
  }
  return typesByEvent(types, rest, vocabulary)[0]?.type ?? null;
}

/** The type of what stands in the data of each event that has it: two events may use one key differently. */
export function typesByEvent(
  events: readonly string[],
  dataSteps: readonly (string | number)[],
  vocabulary: Vocabulary,
): readonly { readonly event: string; readonly type: TypeOf }[] {
  return events.flatMap((event) => {
    const data: Readonly<Record<string, Field>> = wordOf(vocabulary, event)?.data ?? {};
    const type = typeAt({ fields: data }, dataSteps);
    return type === null ? [] : [{ event, type }];
  });
}

function roleType(steps: readonly (string | number)[], vocabulary: Vocabulary): TypeOf | null {
  const [role, field] = steps;
  if (steps.length > 2 || role === undefined || !Object.hasOwn(vocabulary.roles, role)) return null;
  return field === undefined || field === "name" || field === "kind" ? "text" : null;
}

function derivedEventType(steps: readonly (string | number)[]): TypeOf | null {
  if (steps.length !== 1) return null;
  switch (steps[0]) {
    case "count":
      return "number";
    case "first":
    case "last":
      return "day";
    case "inForce":
      return "boolean";
    default:
      return null;
  }
}

function isClassification(axis: string, what: string): boolean {
  return ["share", "open"].includes(axis) && ["class", "declared"].includes(what);
}

function wordOf({ events }: Vocabulary, type: string): EventWord | undefined {
  return Object.hasOwn(events, type) ? events[type] : undefined;
}
