import { type Diagnostic, diagnostic, type Steps } from "../diagnostic/diagnostic.js";
import { didYouMean } from "../diagnostic/nearest.js";
import type { Text } from "../diagnostic/text.js";
import type { Field, TypeOf } from "../vocabulary/schema.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { eventFields, type Sight } from "./scope-types.js";

/** More than these are no help to list. */
const mostListed = 12;

const derived: Readonly<Record<string, readonly string[]>> = {
  violation: ["$.type", "$.unmet", "$.rule"],
  classification: ["$.share.class", "$.share.declared", "$.open.class", "$.open.declared"],
  events: ["$.count", "$.first", "$.last", "$.inForce"],
  obligations: ["$.running"],
};

/** The fault of a path that leads nowhere in a fact, with the paths that it has. */
export function unknownPath(
  { fact, path }: { readonly fact: string; readonly path: string },
  steps: Steps,
  sight: Sight,
  { vocabulary, file }: { readonly vocabulary: Vocabulary; readonly file: string },
): Diagnostic {
  const known = knownPaths(fact, sight, vocabulary);
  // What is there may still be no list to range over: no other spelling would help.
  const hint = known.includes(path) ? null : (didYouMean(path, known) ?? listed(known));
  return diagnostic("word.unknown-path", steps, { fact, path }, { file, hint });
}

function listed(known: readonly string[]): Text | null {
  if (known.length === 0 || known.length > mostListed) return null;
  return { zh: `有：${known.join("、")}`, en: `there are ${known.join(", ")}` };
}

function knownPaths(fact: string, sight: Sight, vocabulary: Vocabulary): readonly string[] {
  if (Object.hasOwn(vocabulary.facts, fact)) return pathsIn(vocabulary.facts[fact]!.type, "$");
  if (fact === "start" || fact === "event") return eventPaths(sight[fact], vocabulary);
  if (fact === "item") return sight.item === null ? [] : pathsIn(sight.item, "$");
  if (fact === "roles") {
    return Object.keys(vocabulary.roles).flatMap((role) => [`$.${role}.kind`, `$.${role}.name`]);
  }
  return derived[fact] ?? [];
}

function eventPaths(types: readonly string[], { events }: Vocabulary): readonly string[] {
  const data = types.flatMap((type) => (Object.hasOwn(events, type) ? [events[type]?.data ?? {}] : []));
  const own = Object.keys(eventFields).map((name) => `$.${name}`);
  return [...new Set([...data.flatMap((fields) => pathsIn({ fields }, "$.data")), ...own])];
}

function pathsIn(type: TypeOf, path: string): readonly string[] {
  if (typeof type !== "object" || !("fields" in type)) return path.includes(".") ? [path] : [];
  return Object.entries(type.fields as Readonly<Record<string, Field>>).flatMap(([name, field]) =>
    pathsIn(field.type, `${path}.${name}`),
  );
}
