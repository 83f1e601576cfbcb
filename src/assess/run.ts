import type { Calendar } from "../calendar/calendar.js";
import type { LeafTrace } from "../condition/condition.js";
import type { Day } from "../time/day.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { Assumption, ClassificationRow, Need } from "./assessment.js";
import type { ReadCase, ReadEvent } from "./read-case.js";
import type { CompiledRegulation, CompiledRule } from "./rulebook.js";
import type { Trace } from "./trace.js";

/** One regulation read on one case: what every step of an assessment looks at. */
export interface Run {
  readonly regulation: CompiledRegulation;
  readonly calendar: Calendar;
  readonly vocabulary: Vocabulary;
  readonly case: ReadCase;
  readonly asOf: Day;
  /** The host's threshold in working days for `dueSoon`; null: it gave none. */
  readonly warnAt: number | null;
  readonly classes: Readonly<Record<string, ClassFacts>>;
  /** Whether an obligation of a rule was running on a day; null: it cannot be said. */
  readonly wasRunning: (rule: string, on: Day) => boolean | null;
  readonly notes: Notes;
  /** What was judged on the way, for those who ask why; null: nobody asks. */
  readonly trace: Trace | null;
}

/** What conditions see of a classification. */
export interface ClassFacts {
  readonly class?: ClassificationRow["class"] | undefined;
  readonly declared?: unknown;
}

/** What turns up on the way: gathered here, in order, and read once at the end. */
export interface Notes {
  readonly needs: Map<string, { need: Omit<Need, "decides">; decides: Map<string, Need["decides"][number]> }>;
  readonly assumed: Assumption[];
  /** Events that answered some instance, or opened one. */
  readonly read: Set<string>;
}

/** One occasion on which a rule is read: named by its event, element or period. */
export interface Instance {
  readonly rule: CompiledRule;
  readonly id: string;
  readonly start: ReadEvent | null;
  /** The days on which it may have begun; null: no end is known. */
  readonly on: { readonly earliest: Day; readonly latest: Day | null };
  readonly item: unknown;
  readonly year: number | null;
}

/** Is a rule, or a category, read in cases of a kind? One that names no kind is read in all. */
export function isFor(
  {
    source,
  }: { readonly source: { readonly case?: string | { readonly any: readonly string[] } | undefined } },
  kind: string,
): boolean {
  const { case: kinds = "any" } = source;
  if (typeof kinds === "string") return kinds === "any" || kinds === kind;
  return kinds.any.includes(kind);
}

/** What is undecided: a rule's instance, or a category on its axis. */
export interface Undecided {
  readonly rule: { readonly source: { readonly id: string } };
  readonly id: string;
  readonly start: ReadEvent | null;
}

export function newNotes(): Notes {
  return { needs: new Map(), assumed: [], read: new Set() };
}

/** Notes what would decide an instance of a rule. */
export function need(notes: Notes, wanted: Omit<Need, "decides">, instance: Undecided): void {
  const key = JSON.stringify(wanted);
  const known = notes.needs.get(key) ?? { need: wanted, decides: new Map() };
  const decides = { rule: instance.rule.source.id, instance: instance.id };
  known.decides.set(JSON.stringify(decides), decides);
  notes.needs.set(key, known);
}

/** Notes the facts that the unknown leaves of a condition wanted. */
export function needOf(notes: Notes, because: readonly LeafTrace[], instance: Undecided): void {
  for (const leaf of because) {
    if (leaf.result === null) need(notes, wantedBy(leaf, instance), instance);
  }
}

function wantedBy({ fact, path, params }: LeafTrace, { start }: Undecided): Omit<Need, "decides"> {
  const place = path ?? null;
  if ((fact === "start" || fact === "event") && start !== null) return { event: start.id, path: place };
  const type = fact === "events" ? params?.type : undefined;
  return typeof type === "string" ? { event: type, path: place } : { fact, path: place };
}
