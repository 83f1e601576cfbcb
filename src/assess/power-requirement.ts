import type { Verdict } from "../condition/condition.js";
import { explain } from "../condition/explain.js";
import { leadsTo } from "./answers.js";
import { type Clock, dueOfClock } from "./clock.js";
import type { Course, Exercise } from "./course.js";
import type { ReadLimit } from "./limit.js";
import { inOrder, type ReadEvent } from "./read-case.js";
import type { CompiledRequirement } from "./rulebook.js";
import { type Instance, need, needOf, type Run } from "./run.js";
import { scopeOf } from "./scope.js";

/** Is a requirement of a power met by an exercise, on a course of the exercises before it? */
export function isMet(
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
      return cameFirst(run, requirement.event, event, instance);
    case "times":
      return (course.times.get(power) ?? 0) < requirement.times;
    default:
      return beforeExpiry(run, limit, course.clock, event);
  }
}

/** Did an event of a type that answers the exercise, or the instance it works on, come before the exercise? */
export function cameFirst(
  run: Run,
  type: string,
  exercise: ReadEvent,
  instance: Pick<Instance, "rule" | "id" | "start">,
): Verdict {
  if (run.case.unrecorded.has(type)) {
    need(run.notes, { event: type, path: null }, instance);
    return null;
  }
  const orders = (run.case.byType.get(type) ?? [])
    .filter(
      (event) =>
        event.of.length === 0 || event.of.includes(instance.id) || leadsTo(event, exercise.id, run.case),
    )
    .map((event) => inOrder(event, exercise));
  if (orders.includes(true)) return true;
  return orders.includes(null) ? null : false;
}

/** In time is on or before the due day as it stands at the time of the exercise. */
function beforeExpiry(run: Run, limit: ReadLimit, clock: Clock, event: ReadEvent): Verdict {
  const due = dueOfClock(run, clock, limit);
  if (due === null) return null;
  if (event.on.latest <= due.earliest) return true;
  return due.latest !== null && event.on.earliest > due.latest ? false : null;
}
