import { parsePath, readPath } from "../condition/path.js";
import type { Steps } from "../diagnostic/diagnostic.js";

/** The steps of a pack's path; without one, those to the whole. A path that is not plain was not parsed. */
export function stepsOf(path: string | null | undefined): Steps {
  const steps = parsePath(path ?? "$");
  if (steps === null) throw new Error(`"${path}" is no plain path; parseRegulation reports such faults`);
  return steps;
}

/** What stands at a pack's path in a value, as `readPath` reads it. */
export function readAt(value: unknown, path: string | undefined): unknown {
  return readPath(value, stepsOf(path));
}
