import { didYouMean } from "../diagnostic/nearest.js";
import type { Text } from "../diagnostic/text.js";
import { type Citation, formatCitation, parseCitation } from "./citation.js";

const mostListed = 8;

/**
 * What the outline has of the article or section that a citation means; null where it has nothing of it.
 * Another article with a like number is another clause, and never a slip of the pen to be mended by a guess.
 */
export function clauseHint(citation: Citation, clauses: readonly string[]): Text | null {
  const head = headOf(citation);
  const own = clauses.filter((clause) => {
    const known = clause.startsWith(head) ? parseCitation(clause) : null;
    return known !== null && headOf(known) === head;
  });
  const [only] = own;
  if (only === undefined) return null;
  const hasParagraph = citation.some(({ level }) => level === "paragraph");
  if (own.length === 1 && only === head && hasParagraph) {
    return { zh: `${head}只有一款，写作“${head}”`, en: `${head} has one paragraph only: write "${head}"` };
  }
  return listed(head, own);
}

/** What to do where the outline has nothing of an article. */
export function missingClauseHint(citation: Citation): Text {
  const head = headOf(citation);
  return {
    zh: `提纲里没有${head}的任何条目：规章确有这一条的，加进 regulation.json 的 outline；否则改正引用`,
    en: `the outline has nothing of ${head}: if the text has it, add it to "outline" in regulation.json; else mend the citation`,
  };
}

/** Which part may be meant, or all that there are. */
export function partHint(clause: string, part: string, parts: readonly string[]): Text {
  if (parts.length > 0) return didYouMean(part, parts) ?? listed(clause, parts);
  return {
    zh: `提纲里的${clause}没有分部分：去掉 part，或者在 outline 里写明它的 parts`,
    en: `${clause} has no parts in the outline: take "part" out, or give its "parts" there`,
  };
}

function listed(whole: string, members: readonly string[]): Text {
  const shown = members.slice(0, mostListed);
  const more = members.length > shown.length;
  return {
    zh: `${whole}有：${shown.join("、")}${more ? "等" : ""}`,
    en: `${whole} has ${shown.join(", ")}${more ? ", …" : ""}`,
  };
}

/** The article, or the section and what stands under it. */
function headOf(citation: Citation): string {
  return formatCitation(
    citation.filter(({ level }) => level !== "paragraph" && level !== "item" && level !== "subitem"),
  );
}
