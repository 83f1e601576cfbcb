import { layerYearsMissing, noticesMissing } from "../calendar/missing.js";
import type { Day, OpenDayRange } from "../time/day.js";
import { type Answer, type Answers, answersTo } from "./answers.js";
import { type Applicability, noteAssumptions, verdictOnRule } from "./applies.js";
import type { Finding, ObligationRow } from "./assessment.js";
import { type Bearer, bearersOf } from "./bearer.js";
import { dueOfClocks, newClock } from "./clock.js";
import { conflictIn } from "./conflict.js";
import { type ExercisedClock, exerciseClock } from "./exercise.js";
import { finding } from "./findings.js";
import { whenDone } from "./fulfilment.js";
import { limitOf, readTerm } from "./limit.js";
import { ceilingWarning, findingOf } from "./obligation-findings.js";
import { obligationRow } from "./obligation-row.js";
import type { PowerBreach } from "./power-breach.js";
import type { ReadEvent } from "./read-case.js";
import type { CompiledGroup, CompiledRule, Demand } from "./rulebook.js";
import { type Instance, need, needOf, type Run } from "./run.js";
import { type Standing, stateOf } from "./state.js";

/** What the obligations of one rule come to. */
export interface Obligations {
  readonly rows: readonly ObligationRow[];
  readonly findings: readonly Finding[];
  readonly breaches: readonly PowerBreach[];
  /** For conditions that ask whether an obligation was running. */
  readonly spans: readonly Span[];
}

/** The days on which an obligation was running: until it was fulfilled or ended. */
export interface Span {
  readonly from: Day;
  readonly until: OpenDayRange | null;
}

/** What is owed by a day. */
export type OwedDemand = Extract<Demand, { readonly kind: "do" | "do-by" }>;

/** The obligations that a rule opened in a case. */
export function obligationsOf(
  run: Run,
  rule: CompiledRule,
  demand: OwedDemand,
  instances: readonly Instance[],
): Obligations {
  const { events } = demand;
  const judged = instances.map((instance) => ({ instance, applies: verdictOnRule(run, rule, instance) }));
  const applicable = judged.filter(({ applies }) => applies.verdict !== false);
  const idle = judged.filter(({ applies }) => applies.verdict === false);
  // An answer to what is not owed is no loose end; and it does not compete for what is owed.
  const notOwed = instancesOf(idle);
  for (const list of answersOf(run, rule, notOwed, events).byInstance.values()) {
    for (const { event } of list) run.notes.read.add(event.id);
  }
  const answers = answersOf(run, rule, instancesOf(applicable), events, notOwed);
  const owed = applicable.flatMap(({ instance, applies }) => {
    noteAssumptions(run, instance, applies);
    if (applies.verdict === null) needOf(run.notes, applies.because, instance);
    const bearers = bearersOf(run, instance, null);
    return bearers.map((bearer) =>
      oneObligation(run, instance, bearer, bearers.length > 1, demand, answers, applies),
    );
  });
  return {
    rows: owed.flatMap((each) => each.rows),
    findings: owed.flatMap((each) => each.findings),
    breaches: owed.flatMap((each) => each.breaches),
    spans: owed.flatMap((each) => each.spans),
  };
}

function instancesOf(judged: readonly { readonly instance: Instance }[]): readonly Instance[] {
  return judged.map(({ instance }) => instance);
}

/** Deeds, endings and exercises together: a deed or an ending closes an instance to later events without `of`. */
function answersOf(
  run: Run,
  { source, endedBy }: CompiledRule,
  instances: readonly Instance[],
  events: CompiledGroup,
  idle: readonly Instance[] = [],
): Answers {
  const powers = run.regulation.powersOver.get(source.id) ?? [];
  const types = new Set([...events.types, ...endedBy, ...powers.flatMap(({ rule }) => [...rule.triggers])]);
  const done = new Map<Instance, Set<string>>();
  const closes = (event: ReadEvent, instance: Instance): boolean => {
    if (endedBy.has(event.type)) return true;
    if (!events.types.has(event.type)) return false;
    const answered = (done.get(instance) ?? new Set()).add(event.type);
    done.set(instance, answered);
    return events.needs === "any" || answered.size === events.types.size;
  };
  return answersTo(instances, types, run.case, source.covers, closes, idle);
}

function oneObligation(
  run: Run,
  instance: Instance,
  bearer: Bearer,
  severally: boolean,
  demand: OwedDemand,
  answers: Answers,
  applies: Applicability,
): Obligations {
  const { events } = demand;
  const all = answers.byInstance.get(instance)!;
  const own = severally ? all.flatMap((answer) => actedBy(bearer, answer, events)) : all;
  const term = readTerm(demand, instance, run);
  const limit = limitOf(term);
  const exercised = limit === null ? unlimited(instance) : exerciseClock(run, instance, limit, own);
  for (const { event } of exercised.exercises) run.notes.read.add(event);
  const due = limit === null ? null : dueOfClocks(run, exercised.clocks, limit);
  const standing: Standing = {
    due,
    dueUnknown: limit !== null && due === null,
    done: whenDone(run, instance, events, own),
    ended: endingOf(run, instance, own),
    asOf: run.asOf,
    stopped: exercised.clocks.every((clock) => clock.stoppedOn !== null),
    begins: instance.on.earliest,
  };
  const conflict = conflictIn(run, instance, events, own, answers);
  const state = conflict !== null || applies.verdict === null ? "undecided" : stateOf(standing);
  const missing =
    due === null ? [] : noticesMissing(run.calendar, instance.on.earliest, due.latest ?? due.earliest);
  for (const notice of missing) need(run.notes, { notice, path: null }, instance);
  noteRegionalYears(run, instance, due);
  const settled = missing.length === 0;
  const row = obligationRow({ run, instance, bearer, state, standing, settled, term, exercised });
  run.trace?.owed.push({ instance, answers: own, conflict, row });
  return {
    rows: [row],
    findings: [
      ...(conflict === null
        ? findingOf(run, instance, bearer, state, standing, applies, own, term)
        : [finding(run, instance, { kind: "conflict", bearer, because: [], ...conflict })]),
      ...ceilingWarning(run, instance, bearer, limit, exercised),
    ],
    breaches: exercised.breaches,
    spans: [{ from: instance.on.earliest, until: endOf(standing) }],
  };
}

function unlimited(instance: Instance): ExercisedClock {
  return { clocks: [newClock(instance.on)], exercises: [], breaches: [] };
}

/** 分别: each answers for its own deeds; a deed whose actor the case does not say may be anyone's. */
function actedBy(bearer: Bearer, answer: Answer, { types }: CompiledGroup): readonly Answer[] {
  const { event } = answer;
  if (!types.has(event.type) || event.by === bearer) return [answer];
  return event.by === null ? [{ ...answer, sure: false }] : [];
}

function endingOf(run: Run, { rule }: Instance, answers: readonly Answer[]): OpenDayRange | null {
  const ending = answers.find(({ event }) => rule.endedBy.has(event.type));
  if (ending === undefined) return null;
  const { event, sure } = ending;
  run.notes.read.add(event.id);
  return { earliest: event.on.earliest, latest: sure && event.happened ? event.on.latest : null };
}

function endOf({ done, ended }: Standing): OpenDayRange | null {
  if (done.earliest === null) return ended;
  return { earliest: done.earliest, latest: done.latest ?? ended?.latest ?? null };
}

/** Where the pack only wants it noted that a regional calendar says nothing of a year. */
function noteRegionalYears(run: Run, { rule, id, on }: Instance, due: OpenDayRange | null): void {
  if (due === null || run.calendar.missingYear === "widen") return;
  for (const year of layerYearsMissing(run.calendar, on.earliest, due.latest ?? due.earliest)) {
    run.notes.assumed.push({
      assumed: "regional-year",
      rule: rule.source.id,
      instance: id,
      text: {
        zh: `地方日历没有 ${year}，按没有地方性放假计算`,
        en: `the regional calendar has no ${year}: counted as if it set no days`,
      },
    });
  }
}
