import type { Code } from "../diagnostic/codes.js";
import { diagnostic } from "../diagnostic/diagnostic.js";
import type { Text } from "../diagnostic/text.js";
import type { LocatedDiagnostic } from "../report/diagnostics.js";

/** Ends a run with exit code 1: an input or an option that cannot be used, and why. */
export class Unusable extends Error {
  constructor(readonly diagnostics: readonly LocatedDiagnostic[]) {
    super(diagnostics.map((each) => each.message.en).join("\n"));
    this.name = "Unusable";
  }
}

/** The one fault of an option, or of a file as a whole. */
export function unusable(
  code: Code,
  details: Readonly<Record<string, string>>,
  place: { readonly file?: string; readonly hint?: Text | null } = {},
): Unusable {
  const { file = null, hint = null } = place;
  return new Unusable([{ ...diagnostic(code, [], details, { file, hint }), line: null, column: null }]);
}
