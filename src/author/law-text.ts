import type { Citation } from "../regulation/citation.js";

/** One clause as it stands in a law's text. */
export interface LawClause {
  /** In normal form: 第二十一条第二款. */
  readonly clause: string;
  readonly citation: Citation;
  readonly text: string;
  /** Where it begins; the first line is 1. */
  readonly line: number;
  /** The sentence before a list; the items are clauses of their own. */
  readonly lead: boolean;
}

/** A law's text, clause by clause, in its order. */
export interface LawText {
  /** Its first line, or null where it starts with a clause. */
  readonly title: string | null;
  readonly clauses: readonly LawClause[];
  /** Clauses whose number stands in the text more than once; the first is kept. */
  readonly repeated: readonly LawClause[];
}
