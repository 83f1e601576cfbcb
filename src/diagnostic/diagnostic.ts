import type { Severity } from "./codes/wording.js";
import { type Code, codes } from "./codes.js";
import type { Text } from "./text.js";

/**
 * What is wrong with a file or a value, and where.
 *
 * `file` names the part of the input (`"rules.json"`), or is null where the input is one value; `path` is a
 * JSON pointer into it. The command line turns both into a file name, a line and a column.
 */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly file: string | null;
  readonly path: string;
  readonly message: Text;
  readonly hint: Text | null;
}

/** A value, or what stands in its way; warnings may come with a value. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

const mostCharacters = 400;

/** The steps from the root of a JSON value to a place in it. */
export type Steps = readonly (string | number)[];

/** RFC 6901: the root is `""`, `~` and `/` in a key are escaped. */
export function toPointer(steps: Steps): string {
  return steps.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The one constructor of diagnostics: severity and words come from the list of codes. */
export function diagnostic(
  code: Code,
  steps: Steps,
  details: Readonly<Record<string, string>> = {},
  place: { readonly file?: string | null; readonly hint?: Text | null } = {},
): Diagnostic {
  const entry = codes[code];
  return {
    code,
    severity: entry.severity,
    file: place.file ?? null,
    path: toPointer(steps),
    message: { zh: fill(entry.zh, details), en: fill(entry.en, details) },
    hint: place.hint ?? null,
  };
}

/** A value if nothing is an error, else only the diagnostics. */
export function resultOf<T>(value: T, diagnostics: readonly Diagnostic[]): Result<T> {
  return diagnostics.some((each) => each.severity === "error")
    ? { ok: false, diagnostics }
    : { ok: true, value, diagnostics };
}

function fill(template: string, details: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => cut(details[name] ?? whole));
}

/** A word of a million letters makes no readable message. */
function cut(text: string): string {
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters - 1)}…` : text;
}
