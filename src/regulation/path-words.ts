import { parsePath } from "../condition/path.js";
import type { Diagnostic, Steps } from "../diagnostic/diagnostic.js";
import { wordFaults } from "../vocabulary/parse.js";
import type { ConditionContext } from "./condition-words.js";
import { unknownPath } from "./known-paths.js";
import { type Sight, typeOfFact } from "./scope-types.js";

/** The faults of `{fact, path}`: a fact of the vocabulary, and a path that leads somewhere in it. */
export function pathFaults(
  { fact, path }: { readonly fact: string; readonly path?: string | undefined },
  steps: Steps,
  sight: Sight,
  context: ConditionContext,
  key = "path",
): Diagnostic[] {
  const { vocabulary, file } = context;
  const unknown = wordFaults("facts", fact, [...steps, "fact"], vocabulary, file);
  if (unknown.length > 0) return unknown;
  const property = parsePath(path ?? "$");
  if (property !== null && typeOfFact(fact, property, sight, vocabulary) !== null) return [];
  return [unknownPath({ fact, path: path ?? "$" }, [...steps, key], sight, context)];
}
