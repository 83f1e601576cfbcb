import type { Answer, Answers } from "./answers.js";
import type { ReadEvent } from "./read-case.js";
import type { CompiledGroup } from "./rulebook.js";
import type { Instance, Run } from "./run.js";

/** What contradicts itself in what the case says of an instance. */
export interface Conflict {
  readonly unmet: "answer-before-start" | "contradictory-answers";
  readonly events: readonly (ReadEvent | null)[];
}

/**
 * An answer before what it answers, or two answers that exclude each other: the data cannot both be right, so
 * nothing is concluded from either.
 */
export function conflictIn(
  run: Run,
  instance: Instance,
  { types }: CompiledGroup,
  own: readonly Answer[],
  { premature }: Answers,
): Conflict | null {
  const early = premature.filter((each) => each.instance === instance && types.has(each.event.type));
  if (early.length > 0) {
    for (const { event } of early) run.notes.read.add(event.id);
    return { unmet: "answer-before-start", events: [instance.start, ...early.map(({ event }) => event)] };
  }
  const deeds = own.filter(({ event, sure }) => sure && types.has(event.type)).map(({ event }) => event);
  const pair = contradictingPair(run, deeds);
  return pair === null ? null : { unmet: "contradictory-answers", events: [instance.start, ...pair] };
}

function contradictingPair(run: Run, events: readonly ReadEvent[]): readonly [ReadEvent, ReadEvent] | null {
  for (const first of events) {
    const excluded = run.vocabulary.events[first.type]?.contradicts ?? [];
    const second = events.find((event) => excluded.includes(event.type));
    if (second !== undefined) return [first, second];
  }
  return null;
}
