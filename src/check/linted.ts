import type { Diagnostic, Steps } from "../diagnostic/diagnostic.js";
import type { PackFiles } from "../regulation/parse.js";
import type { Regulation } from "../regulation/regulation.js";

/** A pack that can be read, and where its lists stand: a bare list is short for a record with one key. */
export interface Linted {
  readonly regulation: Regulation;
  readonly ruleAt: (index: number) => Steps;
  readonly categoryAt: (index: number) => Steps;
}

/** One thing to look for in a pack that can be read. */
export type Lint = (pack: Linted) => readonly Diagnostic[];

/** A pack made ready for its lints. */
export function linted(regulation: Regulation, files: PackFiles): Linted {
  const rulesAt = Array.isArray(files.rules) ? [] : ["rules"];
  const categoriesAt = Array.isArray(files.categories) ? [] : ["categories"];
  return {
    regulation,
    ruleAt: (index) => [...rulesAt, index],
    categoryAt: (index) => [...categoriesAt, index],
  };
}
