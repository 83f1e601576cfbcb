import type { Diagnostic } from "../diagnostic/diagnostic.js";
import type { LocatedDiagnostic } from "../report/diagnostics.js";
import { type JsonSource, offsetOf, placeAt, type TextFault } from "./json-source.js";

/** A diagnostic with line and column, found by its pointer in the source that it is about. */
export function locate(diagnostic: Diagnostic, source: JsonSource): LocatedDiagnostic {
  const atKey = diagnostic.code === "shape.unknown-key" || diagnostic.code === "word.twice";
  return atOffset(diagnostic, source.name, source.text, offsetOf(source, diagnostic.path, atKey));
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
