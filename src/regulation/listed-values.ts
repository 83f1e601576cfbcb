import type { Steps } from "../diagnostic/diagnostic.js";
import type { Labels } from "../vocabulary/label-hint.js";
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
  if (fact === "classification") return classNames.options;
  const labels = listedLabels(fact, property, type, vocabulary);
  return labels === null ? null : Object.keys(labels);
}

/** The same values with what people call them. */
export function listedLabels(
  fact: string,
  property: Steps,
  type: TypeOf | null,
  { roleKinds, events, roles, values }: Vocabulary,
): Labels | null {
  const last = property.at(-1);
  if (fact === "roles" && last === "kind") return roleKinds;
  if (property.length === 1 && (fact === "start" || fact === "event")) {
    if (last === "type") return events;
    if (last === "by") return roles;
  }
  return typeof type === "string" && Object.hasOwn(values, type) ? values[type]! : null;
}
