import type { Rule } from "../regulation/regulation.js";
import { isNamed } from "./answers.js";
import { readAt } from "./read-at.js";
import type { ReadEvent } from "./read-case.js";
import { type Instance, need, type Run } from "./run.js";

/** Who owes: a role, several (any of them suffices, or together), or null where the case does not say. */
export type Bearer = string | readonly string[] | null;

/**
 * Who bears what a rule demands. `each` gives one bearer after the other, each on its own (分别); every other
 * form gives one.
 *
 * @param act the act in question, for a bearer that is whoever acted
 */
export function bearersOf(run: Run, instance: Instance, act: ReadEvent | null): readonly Bearer[] {
  const bearer: Rule["bearer"] = instance.rule.source.bearer;
  if (typeof bearer === "string") return [bearer];
  if ("anyOf" in bearer) return [bearer.anyOf];
  if ("jointly" in bearer) return [bearer.jointly];
  if ("each" in bearer) return bearer.each;
  if ("actorOf" in bearer) return [actorOf(run, instance, bearer.actorOf, act)];
  return namedBy(run, instance, bearer.namedBy);
}

function actorOf(run: Run, instance: Instance, type: string, act: ReadEvent | null): string | null {
  const event = type === "start" ? instance.start : actOf(run, instance, type, act);
  if (event?.by != null) return event.by;
  need(run.notes, { event: event?.id ?? type, path: "$.by" }, instance);
  return null;
}

/** The act in question, or the last of its type that concerns the instance. */
function actOf(run: Run, instance: Instance, type: string, act: ReadEvent | null): ReadEvent | undefined {
  if (act?.type === type) return act;
  return run.case.byType
    .get(type)
    ?.filter((event) => event.of.length === 0 || isNamed(event, instance, run.case))
    .at(-1);
}

function namedBy(run: Run, instance: Instance, path: string): readonly Bearer[] {
  const named = readAt(instance.start, path);
  if (typeof named === "string") return [named];
  if (Array.isArray(named) && named.length > 0) return named.map(String);
  need(run.notes, { event: instance.start?.id ?? instance.id, path }, instance);
  return [null];
}
