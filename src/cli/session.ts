import type { Language, Text } from "../diagnostic/text.js";
import { describeDiagnostics, type LocatedDiagnostic } from "../report/diagnostics.js";
import type { Document } from "../report/document.js";
import { localise } from "../report/localise.js";
import type { Io } from "./io.js";
import { paletteFor } from "./palette.js";
import { toText } from "./text.js";

/** The options that every command has. */
export interface Common {
  readonly json?: boolean;
  readonly lang: Language;
}

/** One run: what it may touch, the language of its help, and the exit code that a command leaves. */
export interface Session {
  readonly io: Io;
  /** Of help and usage, which are made before options are parsed. */
  readonly language: Language;
  exitCode: number;
}

export function say(session: Session, zh: string, en: string): string {
  const text: Text = { zh, en };
  return text[session.language];
}

/** The result on standard output: JSON in one language, or the document as text. */
export function printResult(
  { io }: Session,
  options: Common,
  value: unknown,
  document: () => Document,
): void {
  io.stdout.write(options.json === true ? json(localise(value, options.lang)) : page(document(), io));
}

/** Anything that is no result, on standard error. */
export function printDiagnostics(
  { io }: Session,
  options: Common,
  diagnostics: readonly LocatedDiagnostic[],
): void {
  if (diagnostics.length === 0) return;
  const text =
    options.json === true
      ? json(diagnosticRows(diagnostics, options.lang))
      : page(describeDiagnostics(diagnostics, options.lang), io);
  io.stderr.write(text);
}

/** Diagnostics as `check --json` prints them. */
export function diagnosticRows(diagnostics: readonly LocatedDiagnostic[], language: Language): unknown {
  return diagnostics.map(({ code, severity, file, line, column, path, message, hint }) => ({
    code,
    severity,
    file,
    line,
    column,
    path,
    message: message[language],
    hint: hint === null ? null : hint[language],
  }));
}

export function page(document: Document, io: Io): string {
  const width = io.isTTY && io.columns !== undefined ? Math.min(io.columns, 120) : Number.POSITIVE_INFINITY;
  return toText(document, { palette: paletteFor(io), width });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
