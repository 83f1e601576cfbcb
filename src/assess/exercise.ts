import type { Verdict } from "../condition/condition.js";
import type { Amount } from "../time/limit.js";
import type { Answer } from "./answers.js";
import { verdictOnRule } from "./applies.js";
import type { ExerciseRow } from "./assessment.js";
import { type Clock, newClock } from "./clock.js";
import type { Course, Exercise } from "./course.js";
import { type Granted, grantedAmount } from "./granted.js";
import type { ReadLimit } from "./limit.js";
import type { PowerBreach } from "./power-breach.js";
import { effectOf } from "./power-effect.js";
import { isMet } from "./power-requirement.js";
import type { CompiledRequirement } from "./rulebook.js";
import { type Instance, isFor, type Run } from "./run.js";
import type { ExerciseTrace, Trace } from "./trace.js";

/** A clock with all exercises of powers applied, in the order in which they happened. */
export interface ExercisedClock {
  /** One for each course that is possible; there is always one. */
  readonly clocks: readonly [Clock, ...Clock[]];
  readonly exercises: readonly ExerciseRow[];
  readonly breaches: readonly PowerBreach[];
}

/** More courses than this are not told apart: the due day is then open from the earliest of them. */
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
    const { power, event } = exercise;
    const { verdict } = verdictOnRule(run, power.rule, { ...instance, rule: power.rule, start: event });
    if (verdict === false) {
      run.trace?.exercises.push({ instance, power, event, ...notGiven });
      continue;
    }
    const steps = courses.map((course, index) =>
      exercised(run, instance, limit, course, exercise, verdict, index === 0 ? run.trace : null),
    );
    const taken = steps.flatMap((step) => step.courses);
    courses = taken.length > mostCourses ? [openCourse(taken[0]!)] : taken;
    rows.push(rowOf(exercise, steps));
    for (const step of steps) breaches.push(...step.breaches);
  }
  const clocks = courses.map(({ clock }) => clock) as [Clock, ...Clock[]];
  return { clocks, exercises: rows, breaches: onceEach(breaches) };
}

/** What is traced of an exercise of a power that does not apply. */
const notGiven = { applies: false, requirements: [], granted: null, took: null } as const;

/** The first course is the one in which nothing uncertain took effect: no other is due earlier. */
function openCourse(course: Course): Course {
  return { ...course, clock: { ...course.clock, start: { ...course.clock.start, latest: null } } };
}

interface Step {
  readonly courses: readonly Course[];
  readonly took: ExerciseRow["took"];
  readonly amount: Amount | null;
  readonly breaches: readonly PowerBreach[];
}

/** One exercise of a power that applies, or may, on one course. */
function exercised(
  run: Run,
  instance: Instance,
  limit: ReadLimit,
  course: Course,
  exercise: Exercise,
  applies: Verdict,
  trace: Trace | null,
): Step {
  const { power, event } = exercise;
  const breaches: PowerBreach[] = [];
  let valid: Verdict = exercise.sure && event.happened ? applies : null;
  const broken = (requirement: Pick<CompiledRequirement, "reading">, what: PowerBreach["what"]) =>
    breaches.push({ power, event, instance, reading: requirement.reading, what });
  const requirements: ExerciseTrace["requirements"][number][] = [];
  for (const requirement of power.requires) {
    const met = isMet(run, instance, limit, course, exercise, requirement);
    requirements.push({ requirement, met });
    if (met === false) broken(requirement, "requirement");
    if (met === false && requirement.onBreach === "void") valid = false;
    if (met === null && requirement.onBreach === "void" && valid === true) valid = null;
  }
  const granted = grantedAmount(run, instance, course, exercise);
  if (granted.exceeds) broken({ reading: null }, "ceiling");
  const times = new Map(course.times).set(power, (course.times.get(power) ?? 0) + 1);
  const without: Course = { ...course, times };
  const certain = valid === true && !granted.unknown;
  const took = tookOf(valid, granted);
  trace?.exercises.push({ instance, power, event, applies, requirements, granted, took });
  if (took === "void") return { courses: [without], took, amount: granted.amount, breaches };
  const effects = effectOf(run, instance, course.clock, exercise, granted.amount);
  const sum = (course.granted.get(power) ?? 0) + (granted.amount?.amount ?? 0);
  // A restart gives the full limit again: what was granted on the old count is over with it.
  const grants = power.effect === "restart" ? new Map() : new Map(course.granted).set(power, sum);
  const withIt = effects.map((clock): Course => ({ clock, times, granted: grants }));
  return { courses: certain ? withIt : [without, ...withIt], took, amount: granted.amount, breaches };
}

function tookOf(valid: Verdict, granted: Granted): ExerciseRow["took"] {
  if (valid === false || granted.void) return "void";
  if (valid === null || granted.unknown) return "undecided";
  return granted.exceeds ? "capped" : "full";
}

function rowOf({ power, event }: Exercise, steps: readonly Step[]): ExerciseRow {
  const { took, amount } = steps[0]!;
  return {
    rule: power.rule.source.id,
    legalSource: power.rule.source.legalSource,
    event: event.id,
    effect: power.effect as ExerciseRow["effect"],
    took: steps.every((step) => step.took === took) ? took : "undecided",
    amount,
  };
}

function onceEach(breaches: readonly PowerBreach[]): readonly PowerBreach[] {
  const seen = new Set<string>();
  return breaches.filter(({ power, event, what, reading }) => {
    const key = JSON.stringify([power.rule.source.id, event.id, what, reading]);
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
