import type { Severity } from "../diagnostic/codes/wording.js";
import type { Language, Text } from "../diagnostic/text.js";
import { type Document, heading, paragraph, span, table } from "./document.js";
import { codeWords } from "./words/code.js";

/** A diagnostic code: how grave it is, and its message with the names of what is filled in. */
export interface ExplainedCode {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Text;
}

/** The parts of a code's page. */
export interface CodeText {
  readonly meaning: Document;
  readonly example: Document;
  readonly mend: Document;
  readonly see: readonly string[];
}

/** A code in words: what it means, what gives it, how to mend it, what is near it. */
export function describeCode(
  { code, severity }: ExplainedCode,
  text: CodeText,
  language: Language,
): Document {
  const words = codeWords[language];
  return [
    heading(1, code),
    paragraph(span(severity === "error" ? "bad" : "caution", words.severities[severity])),
    ...text.meaning,
    heading(2, words.example),
    ...text.example,
    heading(2, words.mend),
    ...text.mend,
    ...(text.see.length === 0 ? [] : [heading(2, words.see), paragraph(text.see.join(words.between))]),
  ];
}

/** All codes, one a line. */
export function describeCodes(rows: readonly ExplainedCode[], language: Language): Document {
  const words = codeWords[language];
  const head = [[words.code], [words.severity], [words.message]];
  return table(
    head,
    rows.map(({ code, severity, message }) => [
      [code],
      [words.severities[severity]],
      [message[language].replace(/\{\w+\}/g, "…")],
    ]),
  );
}

/** The codes that one line has room for. */
const mostNamed = 5;

/** The last line under a list of diagnostics: where to read about their codes. */
export function describeReadMore(given: readonly string[], language: Language): Document {
  const named = [...new Set(given)].slice(0, mostNamed);
  if (named.length === 0) return [];
  return [paragraph(span("quiet", codeWords[language].readMore(`shixian explain ${named.join(" ")}`)))];
}
