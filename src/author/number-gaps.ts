import { formatCitation } from "../regulation/citation.js";
import type { LawClause } from "./law-text.js";

/** Articles whose numbers do not follow each other. */
export interface NumberGap {
  readonly after: string;
  readonly next: string;
  /** Where the next one begins. */
  readonly line: number;
}

/** Where the numbers of articles leap: 第五条 after 第三条. A text may be incomplete, or a line not read as an article. */
export function numberGaps(clauses: readonly LawClause[]): readonly NumberGap[] {
  const heads = clauses.flatMap(({ citation: [head], line }) =>
    head?.level === "article" && head.inserted === undefined ? [{ head, line }] : [],
  );
  return heads.flatMap(({ head, line }, index): NumberGap[] => {
    const before = index === 0 ? { level: "article" as const, number: 0 } : heads[index - 1]!.head;
    if (head.number <= before.number + 1) return [];
    const after = before.number === 0 ? "" : formatCitation([before]);
    return [{ after, next: formatCitation([head]), line }];
  });
}
