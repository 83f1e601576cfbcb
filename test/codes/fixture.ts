import { readdirSync, readFileSync } from "node:fs";
import type { Code } from "../../src/diagnostic/codes.js";

/** A sound set of files with one fault in it, the command that meets the fault, and what it must say. */
export interface BrokenFixture {
  /** Sound files or folders of the project, by the name they get beside the command. */
  readonly from?: Readonly<Record<string, string>>;
  /** Files as they are written: a text as it stands, pieces of a text put together, any other value as JSON. */
  readonly files?: Readonly<Record<string, unknown>>;
  readonly change?: readonly Change[];
  /** The arguments of `shixian`. */
  readonly run: readonly string[];
  readonly gives: Given;
  /** What follows from the fault and is said besides. */
  readonly also?: readonly (Given & { readonly code: Code })[];
}

/** A text that would be too long to write out: each piece stands as often as it says. */
export interface Pieces {
  readonly pieces: readonly (readonly [text: string, times: number])[];
}

export function isPieces(content: unknown): content is Pieces {
  return typeof content === "object" && content !== null && "pieces" in content;
}

/** One edit of a file; pointers are JSON pointers, `-` at their end appends to a list. */
export type Change = { readonly file: string } & (
  | { readonly at: string; readonly set: unknown }
  | { readonly at: string; readonly remove: true }
  | { readonly replace: readonly [string, string] }
  | { readonly delete: true }
);

/** Where a diagnostic must stand, worked out by hand. */
export interface Given {
  readonly severity?: "error" | "warning" | "note";
  readonly file?: string | null;
  readonly path?: string;
  /** What the line has from the column on; null: the diagnostic has no line. */
  readonly at?: string | null;
  /** The English hint. */
  readonly hint?: string | null;
}

const folder = "test/fixtures/broken";

export function readFixture(code: string): BrokenFixture {
  return JSON.parse(readFileSync(`${folder}/${code}.json`, "utf8")) as BrokenFixture;
}

export function fixtureCodes(): readonly string[] {
  return readdirSync(folder).map((name) => name.replace(/\.json$/, ""));
}
