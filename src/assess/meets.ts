import type { Verdict } from "../condition/condition.js";
import { explain } from "../condition/explain.js";
import type { ReadEvent } from "./read-case.js";
import type { CompiledGroup, CompiledMember } from "./rulebook.js";
import { type Instance, needOf, type Run } from "./run.js";
import { scopeOf } from "./scope.js";
import { anyOf } from "./verdicts.js";

/** Is an event one that a member of a group counts? Unknown where the member's condition is. */
export function meets(run: Run, instance: Instance, event: ReadEvent, { when }: CompiledMember): Verdict {
  if (when === null) return true;
  const { verdict, because } = explain(when, scopeOf(run, { instance, event }));
  if (verdict === null) needOf(run.notes, because, { ...instance, start: event });
  return verdict;
}

/** Is an event one of those that a group counts? Unknown where its condition is. */
export function countsAs(
  run: Run,
  instance: Instance,
  event: ReadEvent,
  { members }: CompiledGroup,
): Verdict {
  const verdicts = members
    .filter((member) => member.event === event.type)
    .map((member) => meets(run, instance, event, member));
  return anyOf(verdicts);
}
