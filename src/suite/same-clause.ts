import { formatCitation, parseCitation } from "../regulation/citation.js";

/**
 * Do two citations mean the same clause? Numerals and brackets may be written in more than one way, and the
 * first paragraph of an article need not be named.
 */
export function isSameClause(one: string, other: string): boolean {
  return one === other || normal(one) === normal(other);
}

function normal(text: string): string {
  const citation = parseCitation(text);
  if (citation === null) return text;
  return formatCitation(
    citation.filter(({ level, number }, index) => !(index === 1 && level === "paragraph" && number === 1)),
  );
}
