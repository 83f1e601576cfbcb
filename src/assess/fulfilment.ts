import { explain } from "../condition/explain.js";
import type { Day } from "../time/day.js";
import type { Answer } from "./answers.js";
import type { CompiledGroup, CompiledMember } from "./rulebook.js";
import { type Instance, need, needOf, type Run } from "./run.js";
import { scopeOf } from "./scope.js";

/** When a deed was done, as far as that is known. */
export interface Done {
  /** The first day on which it may have been done; null: it was not done. */
  readonly earliest: Day | null;
  /** The day by which it was surely done; null: it may not have been done yet. */
  readonly latest: Day | null;
}

const notDone: Done = { earliest: null, latest: null };

/** When the events of a group were done, in answer to an instance. */
export function whenDone(
  run: Run,
  instance: Instance,
  group: CompiledGroup,
  answers: readonly Answer[],
): Done {
  const members = group.members.map((member) => memberDone(run, instance, member, answers));
  const owed = members.filter((member) => member !== "not-owed");
  if (group.needs === "any") return owed.reduce(eitherOf, notDone);
  const [first, ...rest] = owed;
  if (first === undefined) {
    // Nothing is owed after all: done from the start.
    return { earliest: instance.on.earliest, latest: instance.on.latest ?? run.asOf };
  }
  return rest.reduce(bothOf, first);
}

function memberDone(
  run: Run,
  instance: Instance,
  { event: type, when, neededIf }: CompiledMember,
  answers: readonly Answer[],
): Done | "not-owed" {
  let owed: boolean | null = true;
  if (neededIf !== null) {
    const needed = explain(neededIf, scopeOf(run, { instance }));
    if (needed.verdict === false) return "not-owed";
    if (needed.verdict === null) needOf(run.notes, needed.because, instance);
    owed = needed.verdict;
  }
  const done = answers
    .filter(({ event }) => event.type === type)
    .map((answer) => answerDone(run, instance, answer, when))
    .reduce(eitherOf, unlisted(run, instance, type));
  // Perhaps it is not owed at all: then it was done from the start.
  return owed === true ? done : { ...done, earliest: instance.on.earliest };
}

/** An event that is not listed did not happen, unless the host says that it does not record its type. */
function unlisted(run: Run, instance: Instance, type: string): Done {
  if (!run.case.unrecorded.has(type)) return notDone;
  need(run.notes, { event: type, path: null }, instance);
  return { earliest: instance.on.earliest, latest: null };
}

function answerDone(
  run: Run,
  instance: Instance,
  { event, sure }: Answer,
  when: CompiledMember["when"],
): Done {
  run.notes.read.add(event.id);
  const counts =
    when === null ? { verdict: true, because: [] } : explain(when, scopeOf(run, { instance, event }));
  if (counts.verdict === false) return notDone;
  if (counts.verdict === null) needOf(run.notes, counts.because, { ...instance, start: event });
  if (!sure) need(run.notes, { event: event.id, path: "$.of" }, instance);
  const certain = counts.verdict === true && sure && event.happened;
  return { earliest: event.on.earliest, latest: certain ? event.on.latest : null };
}

function eitherOf(a: Done, b: Done): Done {
  return {
    earliest: least(a.earliest, b.earliest),
    latest: least(a.latest, b.latest),
  };
}

function bothOf(a: Done, b: Done): Done {
  const never = a.earliest === null || b.earliest === null;
  return {
    earliest: never ? null : (Math.max(a.earliest, b.earliest) as Day),
    latest: a.latest === null || b.latest === null ? null : (Math.max(a.latest, b.latest) as Day),
  };
}

function least(a: Day | null, b: Day | null): Day | null {
  if (a === null) return b;
  return b === null ? a : (Math.min(a, b) as Day);
}
