import { type FileKind, fileKinds } from "./file-kinds.js";
import type { Known } from "./put-words.js";
import { schemaOf } from "./schema-of.js";

/** A schema as a file: its name, what it is for, and its text. */
export interface SchemaFile {
  readonly name: string;
  readonly kind: FileKind;
  readonly text: string;
}

/**
 * The JSON Schemas as files. Those of one pack leave out the kinds of file that no pack changes.
 *
 * @param known the words that may stand in the files; with the ids of a pack, the schemas are that pack's
 */
export function schemaFiles(known: Known): readonly SchemaFile[] {
  return fileKinds
    .filter(({ ofPack }) => ofPack || known.ids === null)
    .map((kind) => ({
      name: schemaName(kind.id),
      kind,
      text: `${JSON.stringify(schemaOf(kind, known), null, 1)}\n`,
    }));
}

/** The name of the file that holds the schema of a kind. */
export function schemaName(kind: string): string {
  return `${kind}.schema.json`;
}
