import type { Steps } from "../../diagnostic/diagnostic.js";
import type { Change, MutationOperator } from "./mutant.js";

/** Something else stands at a place. */
export function replaced(
  operator: MutationOperator,
  at: Steps,
  to: string,
  was: unknown,
  now: unknown,
): Change {
  return { operator, at, to, was, now, edits: [{ steps: at, value: now }] };
}

/** Nothing stands at a place any more. */
export function dropped(operator: MutationOperator, at: Steps, was: unknown): Change {
  return { operator, at, to: "dropped", was, now: null, edits: [{ steps: at, value: undefined }] };
}

/** The changes of a part, seen from the piece that the part stands in. */
export function within(steps: Steps, changes: readonly Change[]): Change[] {
  return changes.map((change) => ({
    ...change,
    at: [...steps, ...change.at],
    edits: change.edits.map((edit) => ({ ...edit, steps: [...steps, ...edit.steps] })),
  }));
}

/**
 * Each member of a list dropped, where more than one is left to stand. Words name themselves; what is no word
 * is named by its place.
 */
export function membersDropped(
  operator: MutationOperator,
  at: Steps,
  members: readonly unknown[],
  least = 1,
): Change[] {
  if (members.length <= least) return [];
  return members.map((member, index) => ({
    ...dropped(operator, [...at, index], member),
    at: [...at, typeof member === "string" ? member : index],
  }));
}

/** The word after this one in a list of words, the first after the last; null where there is no other. */
export function anotherOf(
  words: readonly string[],
  word: string,
  taken: readonly unknown[] = [],
): string | null {
  const start = words.indexOf(word) + 1;
  const others = [...words.slice(start), ...words.slice(0, start)];
  return others.find((each) => each !== word && !taken.includes(each)) ?? null;
}
