import type { CompiledCondition } from "../condition/compile.js";
import type { Verdict } from "../condition/condition.js";
import { explain } from "../condition/explain.js";
import { leadsTo } from "./answers.js";
import type { PowerBreach } from "./power-breach.js";
import { cameFirst } from "./power-requirement.js";
import type { ReadEvent } from "./read-case.js";
import type { CompiledPower, CompiledRequirement, CompiledRule } from "./rulebook.js";
import { type Instance, isFor, needOf, type Run } from "./run.js";
import { scopeOf } from "./scope.js";
import { allOf } from "./verdicts.js";

/**
 * Was the rule lifted for this instance: did somebody validly exercise, on or before its day, a power that
 * lifts it (a lawful suspension lifts the ban on stopping)?
 */
export function isLifted(run: Run, instance: Instance): Verdict {
  let verdict: Verdict = false;
  for (const { lifted } of liftsOf(run, instance)) {
    if (lifted === true) return true;
    if (lifted === null) verdict = null;
  }
  return verdict;
}

/** An exercise of a power that lifts a rule, and whether it lifted it for an instance. */
export interface Lift {
  readonly power: CompiledPower;
  readonly event: ReadEvent;
  readonly lifted: Verdict;
}

/** The exercises of powers that lift the rule of an instance, one after the other as they are asked for. */
export function* liftsOf(run: Run, instance: Instance): Generator<Lift> {
  const powers = run.regulation.powersOver.get(instance.rule.source.id) ?? [];
  for (const power of powers) {
    if (power.effect !== "lifts" || !isFor(power.rule, run.case.kind)) continue;
    for (const event of run.case.events) {
      if (!power.rule.triggers.has(event.type) || !concerns(run, event, instance)) continue;
      run.notes.read.add(event.id);
      yield { power, event, lifted: isValid(run, power, event, instance) };
    }
  }
}

function concerns(run: Run, event: ReadEvent, { start, on }: Instance): boolean {
  if (event.on.earliest > (on.latest ?? run.asOf)) return false;
  if (start === null || event.id === start.id || event.of.length === 0) return true;
  return (
    leadsTo(event, start.id, run.case) ||
    leadsTo(start, event.id, run.case) ||
    event.of.some((id) => start.of.includes(id))
  );
}

function isValid(run: Run, { rule, requires }: CompiledPower, event: ReadEvent, lifted: Instance): Verdict {
  const exercise = exerciseOf(rule, event);
  const verdicts: Verdict[] = requires.map((each) => isLiftMet(run, each, exercise));
  if (rule.when !== null) verdicts.push(judged(run, rule.when, exercise));
  if (!event.happened || event.on.latest > (lifted.on.latest ?? run.asOf)) verdicts.push(null);
  return allOf(verdicts);
}

/** What the exercises of lifting powers broke of their requirements, whether or not there was a ban to lift. */
export function liftBreaches(run: Run): readonly PowerBreach[] {
  return run.regulation.lifts
    .filter((power) => isFor(power.rule, run.case.kind))
    .flatMap((power) =>
      run.case.events
        .filter((event) => power.rule.triggers.has(event.type))
        .flatMap((event): PowerBreach[] => {
          const exercise = exerciseOf(power.rule, event);
          if (power.rule.when !== null && judged(run, power.rule.when, exercise) === false) return [];
          const broken = power.requires.filter((each) => isLiftMet(run, each, exercise) === false);
          return broken.map(({ reading }) => ({
            power,
            event,
            instance: exercise,
            reading,
            what: "requirement",
          }));
        }),
    );
}

/** The exercise of a lifting power as an instance of its own. */
export function exerciseOf(rule: CompiledRule, event: ReadEvent): Instance {
  return { rule, id: event.id, start: event, on: event.on, item: undefined, year: null };
}

/** Is a requirement of a lifting power met? Before what, and how often, are questions to a clock: a ban has none. */
export function isLiftMet(run: Run, requirement: CompiledRequirement, exercise: Instance): Verdict {
  if (requirement.kind === "when") return judged(run, requirement.when, exercise);
  if (requirement.kind !== "event" || exercise.start === null) return true;
  return cameFirst(run, requirement.event, exercise.start, exercise);
}

function judged(run: Run, condition: CompiledCondition, exercise: Instance): Verdict {
  const { verdict, because } = explain(
    condition,
    scopeOf(run, { instance: exercise, event: exercise.start }),
  );
  if (verdict === null) needOf(run.notes, because, exercise);
  return verdict;
}
