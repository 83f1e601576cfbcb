import type { Interval } from "../calendar/interval.js";
import type { Verdict } from "../condition/condition.js";
import { explain } from "../condition/explain.js";
import { addDays, type Day, parseDay } from "../time/day.js";
import type { Amount } from "../time/limit.js";
import type { Answer } from "./answers.js";
import { leadsTo } from "./answers.js";
import { verdictOnRule } from "./applies.js";
import type { ExerciseRow } from "./assessment.js";
import { type Clock, dueOfClock, newClock } from "./clock.js";
import type { ReadLimit } from "./limit.js";
import type { ReadEvent } from "./read-case.js";
import type { CompiledPower, CompiledRequirement } from "./rulebook.js";
import { type Instance, isFor, need, needOf, type Run } from "./run.js";
import { scopeOf } from "./scope.js";

/** A breach of what a power requires, or of its ceiling. */
export interface PowerBreach {
  readonly power: CompiledPower;
  readonly event: ReadEvent;
  readonly instance: Instance;
  /** The reading that the broken requirement rests on; null: the text itself writes it. */
  readonly reading: CompiledRequirement["reading"];
  readonly what: "requirement" | "ceiling";
}

/** A clock with all exercises of powers applied, in the order in which they happened. */
export interface ExercisedClock {
  readonly clocks: readonly Clock[];
  readonly exercises: readonly ExerciseRow[];
  readonly breaches: readonly PowerBreach[];
}

interface Exercise extends Answer {
  readonly power: CompiledPower;
}

/** A possible course of the exercises so far. */
interface Course {
  readonly clock: Clock;
  /** What was granted under each power, for ceilings over the sum. */
  readonly granted: ReadonlyMap<CompiledPower, number>;
  readonly times: ReadonlyMap<CompiledPower, number>;
}

type Took = ExerciseRow["took"];

/** More courses than this are not told apart: the range then spans the ones kept. */
const mostCourses = 256;

/**
 * The clock of an instance after everything that the powers over its rule did to it.
 *
 * Where it is not known whether an exercise took effect, the clock goes on both without it and with it.
 */
export function exerciseClock(
  run: Run,
  instance: Instance,
  limit: ReadLimit,
  answers: readonly Answer[],
): ExercisedClock {
  const powers = run.regulation.powersOver.get(instance.rule.source.id) ?? [];
  const exercises = answers.flatMap((answer): Exercise[] =>
    powers
      .filter((power) => power.effect !== "lifts" && isFor(power.rule, run.case.kind))
      .filter((power) => power.rule.triggers.has(answer.event.type))
      .map((power) => ({ ...answer, power })),
  );
  let courses: readonly Course[] = [{ clock: newClock(instance.on), granted: new Map(), times: new Map() }];
  const rows: ExerciseRow[] = [];
  const breaches: PowerBreach[] = [];
  for (const exercise of exercises) {
    const steps = courses.map((course) => exercised(run, instance, limit, course, exercise));
    if (steps.every((step) => step === null)) continue;
    const taken = steps.flatMap((step, index) => step?.courses ?? [courses[index]!]);
    courses = taken.slice(0, mostCourses);
    rows.push(rowOf(exercise, steps));
    for (const step of steps) breaches.push(...(step?.breaches ?? []));
  }
  return { clocks: courses.map(({ clock }) => clock), exercises: rows, breaches: onceEach(breaches) };
}

interface Step {
  readonly courses: readonly Course[];
  readonly took: Took;
  readonly amount: Amount | null;
  readonly breaches: readonly PowerBreach[];
}

/** One exercise on one course; null where the power does not apply to it at all. */
function exercised(
  run: Run,
  instance: Instance,
  limit: ReadLimit,
  course: Course,
  exercise: Exercise,
): Step | null {
  const { power, event } = exercise;
  const applies = verdictOnRule(run, power.rule, { ...instance, rule: power.rule, start: event });
  if (applies.verdict === false) return null;
  const breaches: PowerBreach[] = [];
  let valid: Verdict = exercise.sure && event.happened ? applies.verdict : null;
  const broken = (requirement: Pick<CompiledRequirement, "reading">, what: PowerBreach["what"]) =>
    breaches.push({ power, event, instance, reading: requirement.reading, what });
  for (const requirement of power.requires) {
    const met = isMet(run, instance, limit, course, exercise, requirement);
    if (met === false) broken(requirement, "requirement");
    if (met === false && requirement.onBreach === "void") valid = false;
    if (met === null && requirement.onBreach === "void" && valid === true) valid = null;
  }
  const granted = grantedAmount(run, instance, course, exercise);
  if (granted.exceeds) broken({ reading: null }, "ceiling");
  const times = new Map(course.times).set(power, (course.times.get(power) ?? 0) + 1);
  const without: Course = { ...course, times };
  if (valid === false || granted.void)
    return { courses: [without], took: "void", amount: granted.amount, breaches };
  const effects = effectOf(run, instance, course.clock, exercise, granted.amount);
  const sum = (course.granted.get(power) ?? 0) + (granted.amount?.amount ?? 0);
  // A restart gives the full limit again: what was granted on the old count is over with it.
  const grants = power.effect === "restart" ? new Map() : new Map(course.granted).set(power, sum);
  const withIt = effects.map((clock): Course => ({ clock, times, granted: grants }));
  const certain = valid === true && !granted.unknown;
  return {
    courses: certain ? withIt : [without, ...withIt],
    took: certain ? (granted.exceeds ? "capped" : "full") : "undecided",
    amount: granted.amount,
    breaches,
  };
}

function isMet(
  run: Run,
  instance: Instance,
  limit: ReadLimit,
  course: Course,
  { power, event }: Exercise,
  requirement: CompiledRequirement,
): Verdict {
  switch (requirement.kind) {
    case "when": {
      const { verdict, because } = explain(requirement.when, scopeOf(run, { instance, event }));
      if (verdict === null) needOf(run.notes, because, { ...instance, start: event });
      return verdict;
    }
    case "event":
      return happenedFor(run, requirement.event, event, instance);
    case "times":
      return (course.times.get(power) ?? 0) < requirement.times;
    default:
      return beforeExpiry(run, limit, course.clock, event);
  }
}

/** Did an event of a type happen that answers the exercise, or the instance it works on? */
function happenedFor(run: Run, type: string, exercise: ReadEvent, instance: Instance): Verdict {
  if (run.case.unrecorded.has(type)) {
    need(run.notes, { event: type, path: null }, instance);
    return null;
  }
  const found = (run.case.byType.get(type) ?? []).filter(
    (event) =>
      event.of.length === 0 || event.of.includes(instance.id) || leadsTo(event, exercise.id, run.case),
  );
  return found.length > 0;
}

/** In time is on or before the due day as it stands at the time of the exercise. */
function beforeExpiry(run: Run, limit: ReadLimit, clock: Clock, event: ReadEvent): Verdict {
  const due = dueOfClock(run, clock, limit);
  if (due === null) return null;
  if (event.on.latest <= due.earliest) return true;
  return due.latest !== null && event.on.earliest > due.latest ? false : null;
}

interface Granted {
  readonly amount: Amount | null;
  readonly exceeds: boolean;
  readonly void: boolean;
  readonly unknown: boolean;
}

/** How much was granted, held against the ceiling. An exercise of unknown amount runs to the ceiling. */
function grantedAmount(run: Run, instance: Instance, course: Course, { power, event }: Exercise): Granted {
  const nothing = { amount: null, exceeds: false, void: false, unknown: false };
  if (power.effect !== "extend") return nothing;
  const grants = event.data.grants as Amount | null | undefined;
  const { atMost } = power;
  if (atMost === null) {
    if (grants != null) return { ...nothing, amount: grants };
    need(run.notes, { event: event.id, path: "$.data.grants" }, instance);
    return { ...nothing, unknown: true };
  }
  const left = atMost.amount - (power.over === "sum" ? (course.granted.get(power) ?? 0) : 0);
  const ceiling: Amount = { amount: Math.max(0, left), unit: atMost.unit };
  if (grants == null) {
    run.notes.assumed.push({
      assumed: "ceiling",
      rule: power.rule.source.id,
      instance: instance.id,
      text: {
        zh: `事件 ${event.id} 未载明延长多久，按上限计算`,
        en: `the event ${event.id} does not say for how long: counted to the ceiling`,
      },
    });
    return { ...nothing, amount: ceiling };
  }
  if (grants.unit !== atMost.unit) return { ...nothing, amount: ceiling, unknown: true };
  if (grants.amount <= ceiling.amount) return { ...nothing, amount: grants };
  return { ...nothing, amount: ceiling, exceeds: true, void: atMost.onBreach === "void" };
}

function effectOf(
  run: Run,
  instance: Instance,
  clock: Clock,
  exercise: Exercise,
  amount: Amount | null,
): readonly Clock[] {
  const { power, event } = exercise;
  if (power.effect === "restart") return [{ ...clock, start: event.on, extensions: [], stoppedOn: null }];
  if (power.effect === "exclude") return excludedClocks(run, instance, clock, exercise);
  // Without a ceiling an unknown amount may be anything: the clock is open.
  if (amount === null) return [{ ...clock, start: { earliest: clock.start.earliest, latest: null } }];
  return [{ ...clock, extensions: [...clock.extensions, amount] }];
}

function excludedClocks(
  run: Run,
  instance: Instance,
  clock: Clock,
  { power, event }: Exercise,
): readonly Clock[] {
  if (power.to === null) {
    const span = event.data.excludes as { readonly from: string; readonly to: string } | null | undefined;
    const from = span == null ? null : parseDay(span.from);
    const to = span == null ? null : parseDay(span.to);
    if (from !== null && to !== null) return [excluding(run, clock, { from, to })];
    need(run.notes, { event: event.id, path: "$.data.excludes" }, instance);
    return [{ ...clock, start: { earliest: clock.start.earliest, latest: null } }];
  }
  const end = endOf(run, power.to, event);
  const counted = run.regulation.source.counting.pauseEndDays === "counted" ? 1 : 0;
  if (end === null)
    return bothEnds(event.on.latest, event.on.earliest).map((day) => stopped(clock, addDays(day, counted)));
  // Where a day is known only as a range: the shortest pause possible, and the longest.
  return bothEnds(0, 1)
    .map((longest) =>
      excluding(run, clock, {
        from: longest === 1 ? event.on.earliest : event.on.latest,
        to: longest === 1 ? end.on.latest : end.on.earliest,
      }),
    )
    .filter(
      (_, index) => index === 0 || event.on.earliest !== event.on.latest || end.on.earliest !== end.on.latest,
    );
}

/** The event that set the clock going again: the one that answers the pause, or the first one after it. */
function endOf(run: Run, type: string, pause: ReadEvent): ReadEvent | null {
  const ends = (run.case.byType.get(type) ?? []).filter((event) => event.on.latest >= pause.on.earliest);
  const named = ends.find((event) => leadsTo(event, pause.id, run.case));
  return named ?? ends.find((event) => event.of.length === 0 || !answersAPause(run, event)) ?? null;
}

function answersAPause(run: Run, event: ReadEvent): boolean {
  return event.of.some((id) => {
    const named = run.case.byId.get(id);
    return named !== undefined && run.vocabulary.events[named.type]?.exercise === "exclude";
  });
}

function stopped(clock: Clock, on: Day): Clock {
  const stoppedOn = clock.stoppedOn === null || on < clock.stoppedOn ? on : clock.stoppedOn;
  return { ...clock, stoppedOn };
}

/** Neither end day of a pause counts, unless the pack says otherwise. */
function excluding(run: Run, clock: Clock, { from, to }: Interval): Clock {
  const counted = run.regulation.source.counting.pauseEndDays === "counted" ? 1 : 0;
  const interval = { from: addDays(from, counted), to: addDays(to, -counted) };
  return { ...clock, excluded: [...clock.excluded, interval] };
}

function bothEnds<T>(a: T, b: T): readonly T[] {
  return a === b ? [a] : [a, b];
}

function rowOf({ power, event }: Exercise, steps: readonly (Step | null)[]): ExerciseRow {
  const taken = steps.filter((step) => step !== null);
  const took = taken[0]!.took;
  return {
    rule: power.rule.source.id,
    legalSource: power.rule.source.legalSource,
    event: event.id,
    effect: power.effect as ExerciseRow["effect"],
    took: taken.length === steps.length && taken.every((step) => step.took === took) ? took : "undecided",
    amount: taken[0]!.amount,
  };
}

function onceEach(breaches: readonly PowerBreach[]): readonly PowerBreach[] {
  const seen = new Set<string>();
  return breaches.filter(({ power, event, what, reading }) => {
    const key = JSON.stringify([power.rule.source.id, event.id, what, reading]);
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
