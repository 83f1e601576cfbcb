import type { Diagnostic } from "../diagnostic/diagnostic.js";
import type { LocatedDiagnostic } from "../report/diagnostics.js";

/** The option that a piece of a new rule was made from; the longest beginning counts. */
const options: readonly (readonly [pointer: string, option: string])[] = [
  ["/legalSource", "--clause"],
  ["/part", "--part"],
  ["/case", "--case"],
  ["/bearer", "--bearer"],
  ["/on/every", "--yearly"],
  ["/on/first", "--first"],
  ["/on", "--on"],
  ["/must/do", "--do"],
  ["/must/within", "--within"],
  ["/must/by", "--yearly"],
  ["/may/extend", "--extend"],
  ["/may/atMost", "--at-most"],
  ["/summary", "--summary"],
];

/**
 * The faults of a rule that was not written: each names the option it came from, for the file that it would point
 * into is not as it says.
 */
export function ruleFaults(diagnostics: readonly Diagnostic[]): readonly LocatedDiagnostic[] {
  return diagnostics.map((each, index) => {
    const option = optionOf(each.path);
    const isLast = index === diagnostics.length - 1;
    const { zh, en } = each.message;
    return {
      ...each,
      file: null,
      line: null,
      column: null,
      path: "",
      message: {
        zh: `${option === null ? "" : `${option}：`}${zh}${isLast ? "；什么也没有写" : ""}`,
        en: `${option === null ? "" : `${option}: `}${en}${isLast ? "; nothing was written" : ""}`,
      },
    };
  });
}

/** `/rules/3/must/do` is of the rule; a bare list has no `/rules`. */
function optionOf(pointer: string): string | null {
  const within = /^(?:\/rules)?\/\d+(\/.*)$/.exec(pointer)?.[1];
  return options.find(([start]) => within === start || within?.startsWith(`${start}/`) === true)?.[1] ?? null;
}
