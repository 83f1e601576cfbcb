import { classFacts, classify } from "../assess/classify.js";
import { isInForce, reachOf } from "../assess/governing.js";
import { type ReadEvent, readCase } from "../assess/read-case.js";
import type { CompiledRegulation, Rulebook } from "../assess/rulebook.js";
import { newNotes, type Run } from "../assess/run.js";
import { scopeOf } from "../assess/scope.js";
import type { Case } from "../case/case.js";
import type { Params } from "../condition/condition.js";
import { type Day, onDay, parseDay } from "../time/day.js";

/** What one run of the engine is about. */
export interface Occasion {
  /** The id of the event whose rules are asked; null: the rules that a fact of the case opens. */
  readonly event: string | null;
  /** The day of the reading, `YYYY-MM-DD`: events after it are not read. */
  readonly asOf: string;
  /** The regulation's id, where the rulebook holds several. */
  readonly regulation?: string;
}

/** The facts of one run, by the names that conditions use. */
export type EngineFacts = Readonly<Record<string, unknown>>;

/** The fact that says what the case is; no word of a vocabulary can have this name. */
export const caseFact = "$case";

/** What every rule of the engine asks before its own conditions. */
export interface CaseFact {
  readonly id: string;
  readonly kind: string;
  /** Does the regulation reach the case, and is it in force on the day of the occasion? */
  readonly governed: boolean;
  /** The facts that the case states: a rule opened by one of the others is not asked. */
  readonly states: readonly string[];
}

/**
 * The facts of a case for one run of the engine that `toEngine` gives: one event with what is known around it,
 * or the case itself. `start` and `event` are both the event; `events` is a function, as json-rules-engine
 * has them, because its answer depends on the params of the condition. A fact that the case does not state is
 * left out, and a rule that asks for it makes the run fail: nothing unknown is passed off as false.
 *
 * @throws RangeError if the event, the regulation or a day does not exist
 * @example
 * const facts = factsFor(rulebook, theCase, { event: "e1", asOf: "2019-03-01" });
 * const { events } = await engine.run(facts);
 */
export function factsFor(
  rulebook: Rulebook,
  theCase: Case,
  { event, asOf, regulation }: Occasion,
): EngineFacts {
  const day = parseDay(asOf);
  if (day === null) throw new RangeError(`asOf: "${asOf}" is not a date YYYY-MM-DD that exists`);
  const run = runOf(rulebook, regulationOf(rulebook, regulation), theCase, day);
  const act = event === null ? null : eventOf(run, event);
  const scope = scopeOf(run, { instance: { start: act, item: undefined } });
  const about: CaseFact = {
    id: theCase.id,
    kind: theCase.kind,
    governed: reachOf(run).scope !== "no" && isInForce(run.regulation, { on: act?.on ?? onDay(day) }),
    states: Object.keys(run.case.facts),
  };
  return {
    ...run.case.facts,
    roles: run.case.roles,
    classification: run.classes,
    start: scope.read("start", undefined) ?? null,
    event: scope.read("event", undefined) ?? null,
    events: (params: Params) => scope.read("events", params),
    [caseFact]: about,
  };
}

function regulationOf({ regulations }: Rulebook, id: string | undefined): CompiledRegulation {
  const found = regulations.filter(({ source }) => id === undefined || source.id === id);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const known = regulations.map(({ source }) => source.id).join(", ");
  throw new RangeError(`regulation: one of ${known}, not ${id ?? "unsaid"}`);
}

function eventOf({ case: { byId } }: Run, id: string): ReadEvent {
  const found = byId.get(id);
  if (found === undefined) throw new RangeError(`event: the case has no "${id}" on that day`);
  return found;
}

function runOf(
  { calendar, vocabulary }: Rulebook,
  regulation: CompiledRegulation,
  theCase: Case,
  asOf: Day,
): Run {
  const base: Run = {
    regulation,
    calendar,
    vocabulary,
    case: readCase(theCase, asOf, regulation.source.zone),
    asOf,
    warnAt: null,
    classes: {},
    // Whether a duty was running is the library's to say: rules that ask it are not carried.
    wasRunning: () => null,
    notes: newNotes(),
    trace: null,
  };
  return { ...base, classes: classFacts(classify(base)) };
}
