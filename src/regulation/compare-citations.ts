import { type Citation, type CitationStep, parseCitation } from "./citation.js";

/**
 * The order in which clauses stand in a text: the preamble, articles or sections, annexes; an inserted article
 * (第十五条之一) after the one it follows, a lead-in before its items. The first paragraph need not be named:
 * 第三十九条第(七)项 and 第三十九条第一款第(七)项 are the same place.
 *
 * @returns below 0 where `a` stands before `b`, above 0 where it stands after it, 0 where both name one clause
 */
export function compareCitations(a: Citation, b: Citation): number {
  const second = placeOf(b);
  for (const [index, figure] of placeOf(a).entries()) {
    const difference = figure - (second[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Citations in the order of their text; what cannot be read comes last, in the order it came.
 *
 * @example
 * sortCitations(["附", "第十六条", "第15条之1", "第十五条第二款"]);
 * // ["第十五条第二款", "第15条之1", "第十六条", "附"]
 */
export function sortCitations(citations: readonly string[]): readonly string[] {
  const read = citations.map((text) => ({ text, citation: parseCitation(text) }));
  return read
    .sort((a, b) => {
      if (a.citation === null || b.citation === null)
        return Number(a.citation === null) - Number(b.citation === null);
      return compareCitations(a.citation, b.citation);
    })
    .map(({ text }) => text);
}

/**
 * Do two citations mean the same clause? Numerals and brackets may be written in more than one way, and the
 * first paragraph of an article need not be named.
 */
export function isSameClause(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [parseCitation(one), parseCitation(other)];
  return a !== null && b !== null && compareCitations(a, b) === 0;
}

const heads: readonly CitationStep["level"][] = ["preamble", "article", "section", "annex"];

/** A citation as figures that compare from left to right. */
function placeOf(citation: Citation): readonly number[] {
  const [head] = citation;
  const numberAt = (level: CitationStep["level"], otherwise: number) =>
    citation.find((step) => step.level === level)?.number ?? otherwise;
  return [
    head === undefined ? -1 : heads.indexOf(head.level),
    head?.number ?? 0,
    head?.inserted ?? 0,
    numberAt("subsection", 0),
    numberAt("paragraph", 1),
    numberAt("item", 0),
    numberAt("subitem", 0),
  ];
}
