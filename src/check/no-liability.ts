import { type Diagnostic, diagnostic, type Steps } from "../diagnostic/diagnostic.js";
import type { PackFiles } from "../regulation/parse.js";
import type { Regulation, Rule } from "../regulation/regulation.js";

/**
 * Duties, prohibitions, proofs, and powers with a ceiling or a requirement that no liability clause answers:
 * each stands in some `of`, or in `none` with the reason.
 */
export function noLiability(regulation: Regulation, files: PackFiles): Diagnostic[] {
  const answered = new Set([
    ...regulation.liability.items.flatMap((item) => item.of),
    ...regulation.liability.none.flatMap((each) => each.of),
  ]);
  const fault = (rule: string, steps: Steps, file: string) =>
    answered.has(rule) ? [] : [diagnostic("pack.no-liability", steps, { rule }, { file })];
  const rulesAt = Array.isArray(files.rules) ? [] : ["rules"];
  const categoriesAt = Array.isArray(files.categories) ? [] : ["categories"];
  return [
    ...regulation.rules.flatMap((rule, index) =>
      canBeBroken(rule) ? fault(rule.id, [...rulesAt, index], "rules.json") : [],
    ),
    ...regulation.categories.flatMap((category, index) =>
      (category.proof ?? []).flatMap((proof, which) =>
        fault(proof.id, [...categoriesAt, index, "proof", which], "categories.json"),
      ),
    ),
  ];
}

function canBeBroken({ must, mustNot, may }: Rule): boolean {
  if (must !== undefined || mustNot !== undefined) return true;
  return may !== undefined && (may.requires !== undefined || ("atMost" in may && may.atMost !== undefined));
}
