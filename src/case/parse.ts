import { type Bounds, boundsFaults } from "../diagnostic/bounds.js";
import { type Diagnostic, diagnostic, type Result, resultOf, type Steps } from "../diagnostic/diagnostic.js";
import { faultsToDiagnostics } from "../diagnostic/faults.js";
import { didYouMean } from "../diagnostic/nearest.js";
import { elementsAt, entriesAt, salvage } from "../diagnostic/salvage.js";
import { type Day, parseDay } from "../time/day.js";
import { readInstant } from "../time/instant.js";
import { eventFaults, wordFaults } from "../vocabulary/parse.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { Case, CaseEvent, When } from "./case.js";
import { caseEventSchema, caseSchema } from "./schema.js";
import { checkFields, checkType } from "./type-check.js";

/** What a case may hold. Programs write them: more than the files that people write. */
const caseBounds: Bounds = { levels: 64, values: 1_000_000, entries: 100_000, characters: 100_000 };

/**
 * Reads a case: its shape, its words and its days, all faults at once.
 *
 * @param json the case as parsed JSON
 * @param vocabulary the words it may use: a rulebook's, or the shared one
 * @param zone the zone of instants without an offset
 * @returns the case, or what is wrong with it, each fault with a JSON pointer
 * @example
 * parseCase({ id: "1", kind: "application", events: [] }, rulebook.vocabulary).ok; // true
 */
export function parseCase(json: unknown, vocabulary: Vocabulary, zone = "Asia/Shanghai"): Result<Case> {
  const excess = boundsFaults(json, caseBounds, null);
  if (excess.length > 0) return { ok: false, diagnostics: excess };
  const parsed = caseSchema.safeParse(json);
  const words = wordsOfCase(json, vocabulary, zone);
  if (!parsed.success) {
    const faults = faultsToDiagnostics(parsed.error.issues, json, null, knownKeys);
    return { ok: false, diagnostics: [...faults, ...words] };
  }
  const { $schema: _, ...value } = parsed.data;
  return resultOf(value, words);
}

/** Read from the case as it came: the schema leaves an own `__proto__` out, here it is a word like any other. */
function wordsOfCase(json: unknown, vocabulary: Vocabulary, zone: string): Diagnostic[] {
  const value = salvage(caseSchema.shape, json);
  const events = elementsAt(json, "events").map((event) => ({
    ...salvage(caseEventSchema.shape, event),
    data: entriesAt(event, "data"),
  }));
  const ids = events.flatMap((event) => event.id ?? []);
  const context: EventContext = { vocabulary, zone, ids, known: new Set(ids) };
  return [
    ...(value.kind === undefined ? [] : wordFaults("kinds", value.kind, ["kind"], vocabulary, null)),
    ...(value.observed === undefined ? [] : rangeFaults(value.observed, ["observed"], parseDay)),
    ...entriesAt(json, "roles").flatMap(([role, who]) => roleFaults(role, who, vocabulary)),
    ...entriesAt(json, "facts").flatMap(([name, fact]) => factFaults(name, fact, vocabulary)),
    ...elementsAt(json, "unrecorded").flatMap((type, index) =>
      typeof type === "string" ? eventFaults(type, ["unrecorded", index], vocabulary, null) : [],
    ),
    ...events.flatMap((event, index) => caseEventFaults(event, ["events", index], context)),
    ...idsTwice(events),
  ];
}

function knownKeys(steps: Steps): readonly string[] {
  const [first, , field] = steps;
  if (steps.length === 0) return Object.keys(caseSchema.shape);
  if (first === "roles") return ["name", "kind"];
  if (first === "openTerms") return ["amount", "unit"];
  if (first === "observed" || field === "on") return ["from", "to"];
  return first === "events" && steps.length === 2 ? Object.keys(caseEventSchema.shape) : [];
}

function roleFaults(role: string, who: unknown, vocabulary: Vocabulary): Diagnostic[] {
  const kind = entriesAt({ who }, "who").find(([key]) => key === "kind")?.[1];
  return [
    ...wordFaults("roles", role, ["roles", role], vocabulary, null),
    ...(typeof kind === "string"
      ? wordFaults("roleKinds", kind, ["roles", role, "kind"], vocabulary, null)
      : []),
  ];
}

function factFaults(name: string, fact: unknown, vocabulary: Vocabulary): Diagnostic[] {
  const field = Object.hasOwn(vocabulary.facts, name) ? vocabulary.facts[name] : undefined;
  return field === undefined
    ? wordFaults("facts", name, ["facts", name], vocabulary, null)
    : checkType(fact, field.type, ["facts", name], vocabulary);
}

interface EventContext {
  readonly vocabulary: Vocabulary;
  readonly zone: string;
  /** The ids of the case's events, in order, and as a set. */
  readonly ids: readonly string[];
  readonly known: ReadonlySet<string>;
}

/** An event as far as it can be read. */
type ReadableEvent = Partial<Omit<CaseEvent, "data">> & {
  readonly data: readonly (readonly [string, unknown])[];
};

function caseEventFaults(event: ReadableEvent, steps: Steps, context: EventContext): Diagnostic[] {
  const { vocabulary, zone } = context;
  const { type, on, by, data } = event;
  const word =
    type !== undefined && Object.hasOwn(vocabulary.events, type) ? vocabulary.events[type] : undefined;
  return [
    ...(type === undefined ? [] : eventFaults(type, [...steps, "type"], vocabulary, null)),
    ...(on === undefined ? [] : whenFaults(on, [...steps, "on"], zone)),
    ...(by === undefined ? [] : wordFaults("roles", by, [...steps, "by"], vocabulary, null)),
    ...ofFaults(event, steps, context),
    ...(word === undefined ? [] : checkFields(data, word.data ?? {}, [...steps, "data"], vocabulary)),
  ];
}

function whenFaults(on: When, steps: Steps, zone: string): Diagnostic[] {
  const read = (text: string): Day | null => parseDay(text) ?? readInstant(text, zone)?.day ?? null;
  if (typeof on !== "string") return rangeFaults(on, steps, read);
  return read(on) === null ? [diagnostic("case.not-a-day", steps, { text: on })] : [];
}

function rangeFaults(
  range: { readonly from: string; readonly to: string },
  steps: Steps,
  read: (text: string) => Day | null,
): Diagnostic[] {
  const from = read(range.from);
  const to = read(range.to);
  const faults = [
    ...(from === null ? [diagnostic("case.not-a-day", [...steps, "from"], { text: range.from })] : []),
    ...(to === null ? [diagnostic("case.not-a-day", [...steps, "to"], { text: range.to })] : []),
  ];
  if (from !== null && to !== null && from > to) {
    faults.push(diagnostic("case.range-backwards", steps, { from: range.from, to: range.to }));
  }
  return faults;
}

/** `of` names an event of the case, or a period such as 2018; anything else would answer nothing, silently. */
function ofFaults(event: ReadableEvent, steps: Steps, { ids, known }: EventContext): Diagnostic[] {
  const names = typeof event.of === "string" ? [event.of] : (event.of ?? []);
  return names.flatMap((name, index) => {
    const place = typeof event.of === "string" ? [...steps, "of"] : [...steps, "of", index];
    if (name === event.id) return [diagnostic("case.answers-itself", place, { id: name })];
    if (known.has(name) || /^\d{4}$/.test(name)) return [];
    return [diagnostic("case.answers-nothing", place, { id: name }, { hint: didYouMean(name, ids) })];
  });
}

function idsTwice(events: readonly ReadableEvent[]): Diagnostic[] {
  const seen = new Set<string>();
  return events.flatMap(({ id }, index) => {
    if (id === undefined) return [];
    if (seen.has(id)) return [diagnostic("case.id-twice", ["events", index, "id"], { id })];
    seen.add(id);
    return [];
  });
}
