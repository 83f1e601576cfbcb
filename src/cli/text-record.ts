import { createHash } from "node:crypto";
import { join } from "node:path";
import { parseTextRecord, type TextRecord } from "../author/text-record.js";
import { salvage } from "../diagnostic/salvage.js";
import { outlineOf } from "../regulation/clauses.js";
import type { Regulation } from "../regulation/regulation.js";
import { regulationFileSchema } from "../regulation/regulation-schema.js";
import type { LocatedDiagnostic } from "../report/diagnostics.js";
import { isFile } from "./folder-source.js";
import type { Io } from "./io.js";
import { locate } from "./locate.js";
import { readJson } from "./read.js";
import { Unusable } from "./unusable.js";

/** What a pack's folder has as its record of the text, and what is wrong with it. */
export interface ReadRecord {
  /** Null where there is none, or none that can be read. */
  readonly record: TextRecord | null;
  readonly diagnostics: readonly LocatedDiagnostic[];
}

export function recordPath(folder: string): string {
  return join(folder, "text.json");
}

/** sha256 as hexadecimal digits. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The record of a pack's text, if it has one. */
export async function readRecord(folder: string, regulation: unknown, io: Io): Promise<ReadRecord> {
  const path = recordPath(folder);
  if (!(await isFile(path))) return { record: null, diagnostics: [] };
  try {
    const source = await readJson(path, io);
    const result = parseTextRecord(source.value, outlineOf(entriesOf(regulation)));
    return {
      record: result.ok ? result.value : null,
      diagnostics: result.diagnostics.map((each) => locate(each, source)),
    };
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    return { record: null, diagnostics: error.diagnostics };
  }
}

/** The outline's entries that can be read, in a file that may be faulty elsewhere. */
export function entriesOf(regulation: unknown): Regulation["outline"] {
  return salvage(regulationFileSchema.shape, regulation).outline ?? [];
}
