import { type Citation, formatCitation } from "../regulation/citation.js";
import { isEnded, type LawBlock, lawBlocks } from "./law-blocks.js";
import { type LawPlace, lawPlaces } from "./law-places.js";
import type { LawClause, LawText } from "./law-text.js";

/**
 * Finds the clauses of a law's text: articles (条), paragraphs (款), items (项, 目), the headings 三 and (三) of a
 * text without articles, the preamble, annexes. One paragraph a line, or broken to a width; Markdown headings
 * and paragraphs marked `[¶2]` are understood, and needed for neither.
 *
 * @returns no clauses where none is found; a title or chapter is no clause
 */
export function readLaw(text: string): LawText {
  const blocks = lawBlocks(text);
  const places = lawPlaces(blocks);
  const paragraphs = new Map<Citation, number>();
  for (const { head, paragraph } of places) {
    paragraphs.set(head, Math.max(paragraphs.get(head) ?? 0, paragraph));
  }
  const clauses: LawClause[] = [];
  const repeated: LawClause[] = [];
  const seen = new Set<string>();
  for (const [index, place] of places.entries()) {
    const citation = citationOf(place, paragraphs.get(place.head) ?? 1);
    const clause = formatCitation(citation);
    const lead = leads(place, places[index + 1]);
    (seen.has(clause) ? repeated : clauses).push({
      clause,
      citation,
      text: place.text,
      line: place.line,
      lead,
    });
    seen.add(clause);
  }
  return { title: titleOf(text, blocks), clauses, repeated };
}

/** An article of one paragraph is cited without 款; under a heading the first is named. */
function citationOf({ head, paragraph, item, subitem }: LawPlace, paragraphs: number): Citation {
  const named = head[0]?.level !== "article" || paragraphs > 1;
  return [
    ...head,
    ...(named ? [{ level: "paragraph", number: paragraph } as const] : []),
    ...(item === null ? [] : [{ level: "item", number: item } as const]),
    ...(subitem === null ? [] : [{ level: "subitem", number: subitem } as const]),
  ];
}

function leads(place: LawPlace, next: LawPlace | undefined): boolean {
  if (next === undefined || next.head !== place.head || next.paragraph !== place.paragraph) return false;
  return place.item === null ? next.item !== null : place.subitem === null && next.subitem !== null;
}

const kindsOfLaw = /(?:法|条例|规定|办法|细则|规则|方案|意见|制度|章程|标准)(?:[（(][^）)]{1,12}[）)])?$/;

/** The last line before the first clause that sounds like a law's name, else the first line. */
function titleOf(text: string, blocks: readonly LawBlock[]): string | null {
  const clause = blocks.findIndex(({ kind }) => kind === "head" || kind === "numbered");
  const lines = text.split(/\r\n|\r|\n/).slice(0, (blocks[clause]?.line ?? 1) - 1);
  const candidates = lines
    .map(withoutMarks)
    .filter((each) => each !== "" && !isEnded(each) && each.length <= 60);
  return candidates.filter((each) => kindsOfLaw.test(each)).at(-1) ?? candidates[0] ?? null;
}

function withoutMarks(line: string): string {
  return line
    .replace(/^[\s\u3000]*#*[\s\u3000]*/, "")
    .replaceAll("**", "")
    .trim();
}
