import type { JsonSchema } from "../schema/json-schema.js";
import { wordPieces } from "./piece-titles.js";

// Words have a section of their own, and lists of values are told by the vocabulary that brings them.
const untold = (name: string) => name.startsWith("list-") || Object.hasOwn(wordPieces, name);

/**
 * Under which kind of file each piece is told: the one that uses it; `shared`, where several do. A suite borrows
 * the pieces of cases and packs, and homes none that another kind has.
 */
export function homesOf(
  schemas: readonly { readonly id: string; readonly schema: JsonSchema }[],
): ReadonlyMap<string, string> {
  const users = new Map<string, string[]>();
  for (const { id, schema } of schemas) {
    for (const name of Object.keys(schema.definitions ?? {})) {
      if (!untold(name)) users.set(name, [...(users.get(name) ?? []), id]);
    }
  }
  return new Map([...users].map(([name, kinds]) => [name, homeOf(kinds)]));
}

function homeOf(kinds: readonly string[]): string {
  const owners = kinds.filter((kind) => kind !== "suite");
  return owners.length > 1 ? "shared" : (owners[0] ?? "suite");
}
