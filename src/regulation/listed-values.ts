import type { Steps } from "../diagnostic/diagnostic.js";
import type { TypeOf } from "../vocabulary/schema.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { classNames } from "./categories-schema.js";

/** The values that may stand at a path, where the vocabulary lists them. */
export function listedValues(
  fact: string,
  property: Steps,
  type: TypeOf | null,
  vocabulary: Vocabulary,
): readonly string[] | null {
  const last = property.at(-1);
  if (fact === "roles" && last === "kind") return Object.keys(vocabulary.roleKinds);
  if (fact === "classification") return classNames.options;
  if (property.length === 1 && (fact === "start" || fact === "event")) {
    if (last === "type") return Object.keys(vocabulary.events);
    if (last === "by") return Object.keys(vocabulary.roles);
  }
  if (typeof type !== "string" || !Object.hasOwn(vocabulary.values, type)) return null;
  return Object.keys(vocabulary.values[type]!);
}
