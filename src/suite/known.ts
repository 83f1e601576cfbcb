import type { Rulebook } from "../assess/rulebook.js";
import { type Outline, outlineOf } from "../regulation/clauses.js";
import type { Regulation } from "../regulation/regulation.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";

/** What a suite may name: the rules and clauses of its regulations, and their words. */
export interface Known {
  /** By id. */
  readonly regulations: ReadonlyMap<string, { readonly rules: readonly string[]; readonly outline: Outline }>;
  readonly vocabulary: Vocabulary;
  readonly zone: string | undefined;
}

export function knownOf({ regulations, vocabulary }: Rulebook): Known {
  return {
    regulations: new Map(
      regulations.map(({ source }) => [
        source.id,
        { rules: rowNames(source), outline: outlineOf(source.outline) },
      ]),
    ),
    vocabulary,
    zone: regulations[0]?.source.zone,
  };
}

/** Rows are named by rules, and findings about a class by its category or proof. */
function rowNames({ rules, categories }: Regulation): readonly string[] {
  return [
    ...rules.map(({ id }) => id),
    ...categories.flatMap(({ id, proof }) => [id, ...(proof ?? []).map((each) => each.id)]),
  ];
}
