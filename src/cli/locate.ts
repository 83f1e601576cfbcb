import type { Code } from "../diagnostic/codes.js";
import type { Diagnostic } from "../diagnostic/diagnostic.js";
import type { LocatedDiagnostic } from "../report/diagnostics.js";
import { type JsonSource, offsetOf, placeAt, type TextFault } from "./json-source.js";

/** A diagnostic with line and column, found by its pointer in the source that it is about. */
export function locate(diagnostic: Diagnostic, source: JsonSource): LocatedDiagnostic {
  const offset = offsetOf(source, diagnostic.path, isAboutKey(diagnostic));
  return atOffset(diagnostic, source.name, source.text, offset);
}

const aboutKeys: readonly Code[] = [
  "shape.unknown-key",
  "word.twice",
  "word.reserved",
  "suite.pointer",
  "text.not-in-outline",
];

/** Is the fault in the key, and not in the value under it? An unknown word may be either. */
function isAboutKey({ code, path, message }: Diagnostic): boolean {
  if (code !== "word.unknown") return aboutKeys.includes(code);
  return message.en.includes(`"${keyOf(path)}"`);
}

function keyOf(pointer: string): string {
  return pointer
    .slice(pointer.lastIndexOf("/") + 1)
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");
}

/** A fault of the text itself, which has an offset instead of a pointer. */
export function locateFault(
  { diagnostic, offset }: TextFault,
  name: string,
  text: string,
): LocatedDiagnostic {
  return atOffset(diagnostic, name, text, offset);
}

/** A diagnostic about a file as a whole, or about one that is not there. */
export function withoutPlace(diagnostic: Diagnostic, file: string | null): LocatedDiagnostic {
  return { ...diagnostic, file, line: null, column: null };
}

function atOffset(diagnostic: Diagnostic, file: string, text: string, offset: number): LocatedDiagnostic {
  const { line, column } = placeAt(text, offset);
  const start = offset - (column - 1);
  const end = text.indexOf("\n", start);
  const source = text.slice(start, end === -1 ? undefined : end).replace(/\r$/, "");
  return { ...diagnostic, file, line, column, source };
}
