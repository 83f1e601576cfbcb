import type { Verdict } from "../../condition/condition.js";
import { traceCondition } from "../../condition/trace.js";
import { exerciseOf, isLiftMet } from "../lift.js";
import type { ReadEvent } from "../read-case.js";
import { readingsOf } from "../readings.js";
import type { CompiledPower, CompiledRequirement } from "../rulebook.js";
import type { Instance, Run } from "../run.js";
import { scopeOf } from "../scope.js";
import type { ExerciseTrace } from "../trace.js";
import type { Asked } from "./asked.js";
import type { WhyExercise, WhyRequirement } from "./exercise-rows.js";

/** The powers that were used over an instance. */
export function exercisesOver({ traced }: Asked, run: Run, instance: Instance): readonly WhyExercise[] {
  return traced.trace.exercises
    .filter(({ instance: each }) => each.rule === instance.rule && each.id === instance.id)
    .map((each) => clockExercise(run, each));
}

/** What a power was used on by the event that opened its own instance. */
export function exercisesBy({ traced }: Asked, run: Run, { rule, start }: Instance): readonly WhyExercise[] {
  if (start === null) return [];
  const lifts = run.regulation.lifts.filter((power) => power.rule === rule);
  return [
    ...traced.trace.exercises
      .filter(({ power, event }) => power.rule === rule && event.id === start.id)
      .map((each) => clockExercise(run, each)),
    ...lifts.map((power) => liftExercise(run, power, start)),
  ];
}

function clockExercise(
  run: Run,
  { instance, power, event, requirements, granted, took }: ExerciseTrace,
): WhyExercise {
  const about = { instance: { ...instance, rule: power.rule, start: event } };
  const { atMost, over } = power;
  return {
    ...named(power, event),
    of: { rule: instance.rule.source.id, instance: instance.id },
    when: power.rule.when === null ? null : traceCondition(power.rule.when, scopeOf(run, about)),
    requirements: requirements.map(({ requirement, met }) =>
      requirementRow(run, power, requirement, met, { instance, event }),
    ),
    ceiling: atMost === null ? null : { ...atMost, over, exceeded: granted?.exceeds === true },
    granted: granted?.amount ?? null,
    took,
  };
}

/** A power that lifts a ban has no clock: it holds, or it does not. */
function liftExercise(run: Run, power: CompiledPower, event: ReadEvent): WhyExercise {
  const exercise = exerciseOf(power.rule, event);
  const about = { instance: exercise, event };
  const when = power.rule.when === null ? null : traceCondition(power.rule.when, scopeOf(run, about));
  const requirements = power.requires.map((each) =>
    requirementRow(run, power, each, isLiftMet(run, each, exercise), about),
  );
  const verdicts = [
    when === null ? true : when.result,
    event.happened ? true : null,
    ...requirements.map(({ met }) => met),
  ];
  return {
    ...named(power, event),
    of: { rule: power.targets.join(" "), instance: event.id },
    when,
    requirements,
    ceiling: null,
    granted: null,
    took:
      when?.result === false
        ? null
        : verdicts.includes(false)
          ? "void"
          : verdicts.includes(null)
            ? "undecided"
            : "full",
  };
}

function named({ rule, effect }: CompiledPower, event: ReadEvent) {
  const { id, legalSource } = rule.source;
  return { rule: id, legalSource, event: event.id, effect };
}

function requirementRow(
  run: Run,
  { rule }: CompiledPower,
  requirement: CompiledRequirement,
  met: Verdict,
  about: { readonly instance: Instance; readonly event: ReadEvent },
): WhyRequirement {
  return {
    kind: requirement.kind,
    met,
    onBreach: requirement.onBreach,
    when: requirement.kind === "when" ? traceCondition(requirement.when, scopeOf(run, about)) : null,
    event: requirement.kind === "event" ? requirement.event : null,
    times: requirement.kind === "times" ? requirement.times : null,
    readings: readingsOf(run.regulation.source, rule.source.legalSource, requirement.reading),
  };
}
