import type { Diagnostic } from "../diagnostic/diagnostic.js";
import type { Language } from "../diagnostic/text.js";
import type { Difference } from "../suite/suite.js";

/**
 * What came out is not what was expected; the message says where, in words. Test runners take it for a failed
 * assertion: an error of their own kind needs none of them here.
 */
export class ExpectationError extends Error {
  override readonly name = "AssertionError";
  readonly code = "ERR_ASSERTION";

  constructor(
    message: string,
    /** Where it differs, as `compareAssessment` gives it. */
    readonly differences: readonly Difference[],
  ) {
    super(message);
  }
}

/** A suite or an expectation that cannot be read: all that is wrong with it, with places and hints. */
export class UnreadableError extends Error {
  override readonly name = "UnreadableError";

  constructor(
    readonly diagnostics: readonly Diagnostic[],
    language: Language,
  ) {
    super(diagnostics.map((each) => faultLine(each, language)).join("\n"));
  }
}

function faultLine({ file, path, code, message, hint }: Diagnostic, language: Language): string {
  const place = [file ?? "", path].join(" ").trim();
  return `${place} ${code}: ${message[language]}${hint === null ? "" : ` (${hint[language]})`}`.trim();
}
