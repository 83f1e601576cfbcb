import type { Diagnostic } from "../diagnostic/diagnostic.js";
import type { Language } from "../diagnostic/text.js";
import { type Document, type Line, paragraph, span } from "./document.js";

/** A diagnostic with its place in a file; the counts start at 1, and are null where there is no text. */
export interface LocatedDiagnostic extends Omit<Diagnostic, "file"> {
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  /** The line of the file, to be shown with a caret under the column. */
  readonly source?: string | undefined;
}

/** Diagnostics as a compiler prints them: place, severity, code and words, then the line and the hint. */
export function describeDiagnostics(diagnostics: readonly LocatedDiagnostic[], language: Language): Document {
  return diagnostics.flatMap((each) => [
    paragraph(...placeOf(each), ...said(each, language)),
    ...frame(each),
    ...(each.hint === null ? [] : [paragraph(span("quiet", "→ "), each.hint[language])]),
  ]);
}

function placeOf({ file, line, column, path }: LocatedDiagnostic): Line {
  const at = [file, line, column].filter((each) => each !== null).join(":");
  const place = path === "" ? at : `${at} ${path}`.trimStart();
  return place === "" ? [] : [span("strong", place), " "];
}

function said({ severity, code, message }: LocatedDiagnostic, language: Language): Line {
  const names = {
    zh: { error: "错误", warning: "警告", note: "说明" },
    en: { error: "error", warning: "warning", note: "note" },
  };
  return [
    span(
      severity === "error" ? "bad" : severity === "warning" ? "caution" : "quiet",
      names[language][severity],
    ),
    " ",
    message[language],
    span("quiet", ` [${code}]`),
  ];
}

/** The line with a caret; long lines are cut around the column. */
function frame({ source, line, column }: LocatedDiagnostic): Document {
  if (source === undefined || line === null || column === null) return [];
  const from = Math.max(0, column - 60);
  const shown = source.slice(from, from + 100).replaceAll("\t", " ");
  const gutter = `${line} | `;
  const under = Array.from(shown.slice(0, column - 1 - from), (character) =>
    isWide(character) ? "　" : " ",
  ).join("");
  return [{ kind: "code", lines: [`${gutter}${shown}`, `${" ".repeat(gutter.length)}${under}^`] }];
}

function isWide(character: string): boolean {
  return /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
    character,
  );
}
