import type { Citation } from "./citation.js";

/**
 * Does a citation lie in a clause, or name it: 第二十一条第二款 lies in 第二十一条? The first paragraph need not
 * be named: 第三十九条第(七)项 lies in 第三十九条第一款.
 */
export function isWithinClause(citation: Citation, clause: Citation): boolean {
  return clause.every((step) => {
    const own = citation.find(({ level }) => level === step.level);
    if (own !== undefined) return own.number === step.number && own.inserted === step.inserted;
    return step.level === "paragraph" && step.number === 1;
  });
}
