import type { Verdict } from "../condition/condition.js";
import { explain } from "../condition/explain.js";
import type { ReadEvent } from "./read-case.js";
import type { CompiledMember } from "./rulebook.js";
import { type Instance, needOf, type Run } from "./run.js";
import { scopeOf } from "./scope.js";

/** Is an event one that a member of a group counts? Unknown where the member's condition is. */
export function meets(run: Run, instance: Instance, event: ReadEvent, { when }: CompiledMember): Verdict {
  if (when === null) return true;
  const { verdict, because } = explain(when, scopeOf(run, { instance, event }));
  if (verdict === null) needOf(run.notes, because, { ...instance, start: event });
  return verdict;
}
